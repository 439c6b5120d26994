# Prints "path lines (limit)" for files, "path:function lines (limit)" for functions over their budget.
#
# Functions are found by layout, which clang-format fixes: a definition begins in the first column outside every brace
# and ends at the next "}" that stands alone in the first column.

function file_done(    limit) {
    if (path == "") return
    limit = path ~ /\.h$/ ? 150 : 400
    if (lines > limit) printf "%s %d lines (%d)\n", path, lines, limit
}

# "std::string Site::name(int id) {" is reported as Site::name.
function name_of(signature,    name) {
    name = signature
    if (name ~ /^TEST/) gsub(/[(), ]+/, ".", name)
    sub(/\(.*/, "", name)
    sub(/^.*[ *&]/, "", name)
    sub(/[.{]+$/, "", name)
    return name
}

# Types have no parameters, and tables have "=" before any "(".
function is_function(signature) {
    return signature ~ /\(/ && signature !~ /^(struct|class|enum|union) / && signature !~ /^[^(]* = /
}

FNR == 1 {
    file_done()
    path = FILENAME
    begun = 0
    open = 0
}

{ lines = FNR }

!open && (/^$/ || /^#/ || /^\/\// || /^namespace/ || /^extern "C" \{/ || /^}/) { begun = 0; next }

!open && /^[^ \t}]/ && !begun { begun = FNR; signature = "" }

!open && begun { signature = signature $0 }

!open && begun && /\{$/ {
    open = is_function(signature)
    if (!open) begun = 0
    next
}

!open && /[;}]$/ { begun = 0 }

open && /^}/ {
    if ($0 == "}" && FNR - begun + 1 > 40)
        printf "%s:%s %d lines (40)\n", path, name_of(signature), FNR - begun + 1
    open = 0
    begun = 0
}

END { file_done() }
