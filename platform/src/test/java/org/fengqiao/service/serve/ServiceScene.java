package org.fengqiao.service.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Courtroom;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.fengqiao.instruments.InstrumentIssued;
import org.fengqiao.outbox.OutboxMessage;
import org.fengqiao.procedure.Actor;
import org.fengqiao.service.serve.ServiceController.DeliveryView;
import org.fengqiao.service.serve.ServiceController.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A ruling to be served on both sides of a case: 张三 has agreed to be served electronically, 李四 has not. */
@PlatformTest
abstract class ServiceScene {

    @Autowired
    ServiceDelivery serving;

    @Autowired
    ServiceController web;

    @Autowired
    Dossier dossier;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    TransactionTemplate transaction;
    Courtroom room;
    DossierFile pdf;

    @BeforeEach
    void open() throws IOException {
        transaction = new TransactionTemplate(transactions);
        room = Courtroom.open(db, transaction);
        var file = Files.write(folder.resolve("ruling"), Samples.pdf(1));
        pdf = CurrentViewer.asSystem(() -> dossier.add(room.in(Folder.INSTRUMENT), "裁定书.pdf", file, Actor.clock().person()));
    }

    /** 李四 has no account. */
    void serveByPost() {
        CurrentViewer.runAsSystem(() -> transaction.executeWithoutResult(_ -> db.sql(
                        "update party set person_id = null where dispute_id = ? and name = '李四'")
                .param(room.dispute)
                .update()));
        serve();
    }

    DeliveryView toLi() {
        return mine(room.judge).stream().filter(d -> d.to().equals("李四")).findFirst().orElseThrow();
    }

    void record(Viewer viewer, DeliveryView mail, Post post, LocalDate on) {
        CurrentViewer.as(viewer, () -> {
            web.mail(mail.id(), new ServiceController.Mail(post, on, null));
            return null;
        });
    }

    List<DeliveryView> mine(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> web.ofCase(room.caseId));
    }

    void serve() {
        deliver(issued());
    }

    InstrumentIssued issued() {
        return new InstrumentIssued(UUID.randomUUID(), room.caseId, Courtroom.COURT, "confirmation-ruling", "民事裁定书", pdf.id());
    }

    void deliver(InstrumentIssued issued) {
        CurrentViewer.runAsSystem(() -> serving.deliver(new OutboxMessage(
                UUID.randomUUID(), InstrumentIssued.KIND, "serve/" + issued.instrumentId(), Courtroom.COURT, json.writeValueAsString(issued), false)));
    }
}
