package org.fengqiao.instruments.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.courts.Courts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Placement;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentFormat;
import org.fengqiao.instruments.InstrumentIncomplete;
import org.fengqiao.instruments.InstrumentKinds;
import org.fengqiao.instruments.InstrumentStatus;
import org.fengqiao.instruments.compose.ChineseNumerals;
import org.fengqiao.instruments.compose.Composer;
import org.fengqiao.instruments.render.DocxWriter;
import org.fengqiao.instruments.render.Marks;
import org.fengqiao.instruments.render.PdfWriter;
import org.fengqiao.instruments.seal.PdfSealer;
import org.fengqiao.instruments.seal.SealPort;
import org.fengqiao.instruments.store.InstrumentStore;
import org.fengqiao.instruments.store.KeptTemplates;
import org.fengqiao.procedure.Actor;
import org.fengqiao.procedure.Moment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a draft to its end: approved, numbered, sealed, put into the dossier, issued. Every step is kept, so that issuing again after a
 * failure goes on where it stopped; number, code and date are given once.
 */
@Component
class Issuer {

    private final InstrumentStore store;
    private final InstrumentKinds kinds;
    private final KeptTemplates templates;
    private final CaseRecords cases;
    private final Dossier dossier;
    private final SealPort seals;
    private final Courts courts;
    private final ServiceOrders serving;
    private final InstantSource clock;
    private final TransactionTemplate transaction;
    private final String publicUrl;

    Issuer(
            InstrumentStore store, InstrumentKinds kinds, KeptTemplates templates, CaseRecords cases, Dossier dossier, SealPort seals, Courts courts,
            ServiceOrders serving, InstantSource clock, PlatformTransactionManager transactions, @Value("${fengqiao.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.store = store;
        this.kinds = kinds;
        this.templates = templates;
        this.cases = cases;
        this.dossier = dossier;
        this.seals = seals;
        this.courts = courts;
        this.serving = serving;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.publicUrl = publicUrl;
    }

    void issue(UUID id) {
        var numbered = Objects.requireNonNull(transaction.execute(_ -> numbered(id)));
        if (numbered.status() != InstrumentStatus.NUMBERED) {
            return;
        }
        var pdf = keep(numbered, InstrumentFormat.PDF, pdf(numbered));
        var docx = keep(numbered, InstrumentFormat.DOCX, docx(numbered));
        transaction.executeWithoutResult(_ -> {
            store.issued(id, pdf.id(), docx.id(), pdf.sha256(), clock.instant());
            if (kinds.require(numbered.kind()).served()) {
                serving.order(numbered, pdf.id());
            }
        });
    }

    private Instrument numbered(UUID id) {
        var instrument = store.find(id).orElseThrow();
        if (instrument.status() == InstrumentStatus.DRAFT) {
            store.approve(id, null, clock.instant());
        }
        if (instrument.status() == InstrumentStatus.DRAFT || instrument.status() == InstrumentStatus.APPROVED) {
            number(instrument);
        }
        return store.find(id).orElseThrow();
    }

    /** The case's own number; further instruments of the same series add 之一, 之二 to it (法〔2016〕37号). */
    private void number(Instrument instrument) {
        var data = new LinkedHashMap<>(instrument.data());
        var today = LocalDate.ofInstant(clock.instant(), Moment.ZONE);
        var base = cases.find(instrument.caseId()).map(c -> c.number()).orElse(null);
        var earlier = store.numbered(instrument.caseId(), kinds.seriesOf(instrument.kind()));
        var number = base == null || earlier == 0 ? base : base + "之" + ChineseNumerals.number(earlier);
        if (number != null) {
            data.put("caseNumber", number);
        } else {
            data.put("caseNumber", "");
        }
        data.put("date", today.toString());
        var missing = Composer.compose(templates.of(instrument.kind(), instrument.template()), data).missing();
        if (!missing.isEmpty()) {
            throw new InstrumentIncomplete(instrument.title(), missing);
        }
        store.number(instrument.id(), number, VerificationCode.next(), today, data);
    }

    private byte[] pdf(Instrument instrument) {
        var template = templates.of(instrument.kind(), instrument.template());
        var court = courts.nameOf(instrument.court());
        var seal = template.isSealed() ? court : null;
        var marks = new Marks(null, instrument.code(), publicUrl + "/verify/" + instrument.code(), seal, seals.note());
        var plain = PdfWriter.write(instrument.title(), Composer.compose(template, instrument.data()), marks);
        try {
            return PdfSealer.seal(plain, instrument.court(), court, clock.instant(), seals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] docx(Instrument instrument) {
        var template = templates.of(instrument.kind(), instrument.template());
        var marks = new Marks(null, instrument.code(), null, null, null);
        return DocxWriter.write(instrument.title(), Composer.compose(template, instrument.data()), marks);
    }

    /** The id follows from the instrument, so that a repetition finds what is there; the first sealed file stays. */
    private DossierFile keep(Instrument instrument, InstrumentFormat format, byte[] content) {
        var facts = Objects.requireNonNull(transaction.execute(_ -> cases.find(instrument.caseId()).orElseThrow()));
        var id = UUID.nameUUIDFromBytes((instrument.id() + "/" + format).getBytes(StandardCharsets.UTF_8));
        var name = instrument.title() + (instrument.number() == null ? "" : " " + instrument.number()) + "." + format.type().extension();
        try {
            var file = Files.createTempFile("instrument-", ".tmp");
            try {
                Files.write(file, content);
                return dossier.add(id, new Placement.InCase(facts, Folder.INSTRUMENT), name, file, Actor.clock().person());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
