package org.fengqiao.cases.papers;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.Folder;
import org.fengqiao.identity.LeaveGrounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is a side of a dispute, and what lies among its signed papers. */
@Component
class SignedPapers implements LeaveGrounds {

    private final JdbcClient db;
    private final Dossier dossier;

    SignedPapers(JdbcClient db, Dossier dossier) {
        this.db = db;
        this.dossier = dossier;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSide(UUID dispute, UUID person) {
        return db.sql("select exists (select from party where dispute_id = ? and person_id = ?)").params(dispute, person).query(Boolean.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Paper> paper(UUID file) {
        return dossier.find(file)
                .filter(f -> f.folder() == Folder.AUTHORISATION && f.disputeId() != null)
                .map(f -> new Paper(Objects.requireNonNull(f.disputeId()), Objects.requireNonNull(f.caseId()), Objects.requireNonNull(f.court())));
    }
}
