package org.fengqiao.notices.web;

import java.util.UUID;
import org.fengqiao.identity.UnreadNotices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what somebody has not read yet, for the head of every page. */
@Component
class WaitingNotices implements UnreadNotices {

    private final JdbcClient database;

    WaitingNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(UUID person) {
        return database.sql("select count(*) from notice where person_id = ? and read_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }
}
