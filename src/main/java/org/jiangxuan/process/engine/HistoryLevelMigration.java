package org.jiangxuan.process.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Tells a database of an earlier release the engine's history level (ADR 14): the engine refuses to start when its level is
 * not the one that the database knows. A new database learns it from the engine.
 */
@Component
class HistoryLevelMigration implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("30");
    }

    @Override
    public String getDescription() {
        return "history level " + CaseHistory.NAME;
    }

    @Override
    public Integer getChecksum() {
        return CaseHistory.ID;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement update = context.getConnection()
                .prepareStatement("update ACT_GE_PROPERTY set VALUE_ = ? where NAME_ = 'historyLevel'")) {
            update.setString(1, String.valueOf(CaseHistory.ID));
            update.executeUpdate();
        }
    }
}
