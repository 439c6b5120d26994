#!/usr/bin/env bash
# with_server.sh PROGRAM [ARG...]: runs a program beside a PostgreSQL server of its own, stopped and removed at the end.
#
# The program finds the server in FASIT_TEST_SERVER: an address of its administrator, without a database's name. The
# server listens on loopback only, on a free port, and keeps nothing: it need not survive a power cut. With
# FASIT_SERVER_TLS=1 it has a certificate, signed by the authority in the file FASIT_TEST_CA, not by FASIT_TEST_WRONG_CA.
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || {
    echo 'with_server.sh: there is no PostgreSQL server here; ./dev test installs it' >&2
    exit 1
}

# PostgreSQL refuses to run as root: there the user of Debian's package owns the server.
as_owner() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
    else
        "$@"
    fi
}

folder=$(mktemp -d "${TMPDIR:-/tmp}/fasit-postgresql.XXXXXX")
[ "$(id -u)" != 0 ] || chown postgres:postgres "$folder"
cd "$folder" # A folder that the owner may enter.
stop() {
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate -s stop >/dev/null 2>&1 || true
    cd /
    rm -rf "$folder"
}
trap stop EXIT

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM % 20000))
        ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || continue
        printf '%s\n' "$port"
        return
    done
}

as_owner "$bin/initdb" -D "$folder/data" --locale=C.UTF-8 -E UTF8 -U fasit_admin --auth=trust -N >"$folder/initdb.log" 2>&1 ||
    { cat "$folder/initdb.log" >&2; exit 1; }

# new_authority NAME: NAME.pem and its key.
new_authority() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=$1" \
        -keyout "$folder/$1.key" -out "$folder/$1.pem" 2>/dev/null
}

tls=
if [ -n "${FASIT_SERVER_TLS:-}" ]; then
    new_authority ca
    new_authority other
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=127.0.0.1' \
        -keyout "$folder/server.key" -out "$folder/server.csr" 2>/dev/null
    printf 'subjectAltName=IP:127.0.0.1\n' >"$folder/server.ext"
    openssl x509 -req -in "$folder/server.csr" -CA "$folder/ca.pem" -CAkey "$folder/ca.key" -CAcreateserial -days 2 \
        -extfile "$folder/server.ext" -out "$folder/server.pem" 2>/dev/null
    chmod 600 "$folder/server.key"
    chmod 755 "$folder"
    [ "$(id -u)" != 0 ] || chown postgres:postgres "$folder/server.key"
    tls="-c ssl=on -c ssl_cert_file=$folder/server.pem -c ssl_key_file=$folder/server.key"
    export FASIT_TEST_CA=$folder/ca.pem FASIT_TEST_WRONG_CA=$folder/other.pem
fi
started=
for _ in 1 2 3 4 5; do
    port=$(free_port)
    if as_owner "$bin/pg_ctl" -D "$folder/data" -s -w -t 60 -l "$folder/server.log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c max_connections=50 $tls" start >/dev/null; then
        started=yes
        break
    fi
done
[ -n "$started" ] || { cat "$folder/server.log" >&2; exit 1; }

cd - >/dev/null
FASIT_TEST_SERVER="postgresql://fasit_admin@127.0.0.1:$port" "$@"
