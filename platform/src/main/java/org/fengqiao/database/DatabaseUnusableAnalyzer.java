package org.fengqiao.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a start-up failure of the database as two Chinese sentences instead of a stack trace. */
class DatabaseUnusableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnusable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), root);
    }
}
