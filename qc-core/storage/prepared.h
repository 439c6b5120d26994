// Prepared: a statement that is prepared once a session and run often. For the .cpp files of storage; one
// thread.
#pragma once

#include "qc-core/storage/engine/guarded.h"

#include <soci/soci.h>

#include <string>
#include <utility>

namespace fasit::storage {

struct Prepared {
    std::string name;
    soci::statement statement;

    Prepared(soci::session& session, std::string statementName)
        : name(std::move(statementName))
        , statement(session) {}

    /// After the exchanges have been given: into() in order of the columns, use() in order of the marks.
    void prepare(const std::string& sql) {
        statement.alloc();
        statement.prepare(sql);
        statement.define_and_bind();
    }

    /// A statement that gives no rows.
    void run() {
        engine::guarded(name, [&] { statement.execute(true); });
    }

    /// Runs to the end: a cursor left open would hold on to an old snapshot.
    template <class Row>
    void each(Row row) {
        engine::guarded(name, [&] {
            statement.execute();
            while (statement.fetch()) {
                row();
            }
        });
    }
};

} // namespace fasit::storage
