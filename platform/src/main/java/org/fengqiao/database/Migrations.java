package org.fengqiao.database;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the schema up to this version, and refuses one that a newer version or other migrations have made: neither may be written to. */
@Component
class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        var unknown = Arrays.stream(flyway.info().applied())
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.MISSING_SUCCESS)
                .map(MigrationInfo::getScript)
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            throw new DatabaseUnusable("这个数据库已经由更新的版本升级过（" + unknown + "）。", "请用那个版本或者更新的版本启动；要退回旧版本，先用旧版本做的备份恢复。");
        }
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseUnusable("这个数据库不是由这一系列版本建立的，两者的建表步骤不同。", "请用建立它的版本启动，或者换一个数据文件夹（--data）。", e);
        }
    }
}
