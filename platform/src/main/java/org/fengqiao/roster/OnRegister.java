package org.fengqiao.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.cases.Eligibility;
import org.fengqiao.procedure.Widget;
import org.fengqiao.roster.model.EntryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Only a mediator on the register, with the office at the court and neither suspended nor removed, can be appointed or chosen. */
@Component
class OnRegister implements Eligibility {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String INSTEAD = "请在特邀调解名册中另选一位调解员";

    private final JdbcClient database;

    OnRegister(JdbcClient database) {
        this.database = database;
    }

    private record Standing(String name, EntryStatus status, LocalDate statusSince) {}

    @Override
    public Widget.Kind kind() {
        return Widget.Kind.MEDIATOR;
    }

    @Override
    public Optional<Obstacle> against(String person, String court, LocalDate day) {
        return database.sql("select name, status, status_since from mediator_status(?, ?, ?)")
                .params(UUID.fromString(person), court, day)
                .query(Standing.class)
                .optional()
                .map(OnRegister::against)
                .orElseGet(() -> Optional.of(new Obstacle("not-on-register", "这个人不在本院的特邀调解名册上", INSTEAD)));
    }

    private static Optional<Obstacle> against(Standing s) {
        return switch (s.status()) {
            case ACTIVE -> Optional.empty();
            case SUSPENDED -> Optional.of(new Obstacle(
                    "mediator-suspended", s.name() + "自" + DAY.format(s.statusSince()) + "起暂停特邀调解，恢复以前不能指派", INSTEAD));
            case REMOVED -> Optional.of(new Obstacle(
                    "mediator-removed", s.name() + "已于" + DAY.format(s.statusSince()) + "从特邀调解名册除名，不能指派", INSTEAD));
        };
    }
}
