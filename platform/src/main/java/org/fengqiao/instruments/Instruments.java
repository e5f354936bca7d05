package org.fengqiao.instruments;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.dossier.CaseFacts;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.instruments.compose.Composer;
import org.fengqiao.instruments.compose.Heading;
import org.fengqiao.instruments.render.DocxWriter;
import org.fengqiao.instruments.render.Marks;
import org.fengqiao.instruments.render.PdfWriter;
import org.fengqiao.instruments.store.InstrumentStore;
import org.fengqiao.instruments.store.KeptTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drawing up instruments and reading them, for other modules; in the name of whoever is asking. Issuing goes through the outbox. */
@Service
public class Instruments {

    private final InstrumentStore store;
    private final InstrumentKinds kinds;
    private final KeptTemplates templates;
    private final CaseRecords cases;
    private final Heading heading;
    private final InstantSource clock;

    Instruments(InstrumentStore store, InstrumentKinds kinds, KeptTemplates templates, CaseRecords cases, Heading heading, InstantSource clock) {
        this.store = store;
        this.kinds = kinds;
        this.templates = templates;
        this.cases = cases;
        this.heading = heading;
        this.clock = clock;
    }

    /** Draws up a draft with the heading of the case as it is now. Drawing up under the same id again changes nothing. */
    @Transactional
    public void draft(UUID id, UUID caseId, String kindId, Map<String, ?> data) {
        var kind = kinds.require(kindId);
        var facts = cases.find(caseId).orElseThrow(() -> new IllegalArgumentException("no case " + caseId));
        draft(id, facts, kind, data);
    }

    private void draft(UUID id, CaseFacts facts, InstrumentKind kind, Map<String, ?> data) {
        store.draft(
                id, facts.caseId(), facts.disputeId(), facts.court(), kind.id(), kind.title(), templates.latest(kind.id()), heading.with(facts, data),
                clock.instant());
    }

    /** Approves a draft; false where it is none any more. */
    @Transactional
    public boolean approve(UUID id, UUID approver) {
        return store.approve(id, approver, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Instrument> find(UUID id) {
        return store.find(id);
    }

    /** The instruments of a case the asker may see, newest first. */
    @Transactional(readOnly = true)
    public List<Instrument> ofCase(UUID caseId) {
        return store.ofCase(caseId);
    }

    /** A paper made from data kept elsewhere, with the heading of the case as it is now; nothing is stored. */
    @Transactional
    public byte[] preview(String kindId, UUID caseId, Map<String, ?> data) {
        var kind = kinds.require(kindId);
        var facts = cases.find(caseId).orElseThrow(() -> new IllegalArgumentException("no case " + caseId));
        var composed = Composer.compose(templates.of(kindId, templates.latest(kindId)), heading.with(facts, data));
        return PdfWriter.write(kind.title(), composed, new Marks(null, null, null, null, null));
    }

    /** What it looks like now. A sealed PDF is the file in the dossier, not this. */
    public byte[] render(Instrument instrument, InstrumentFormat format) {
        var composed = Composer.compose(templates.of(instrument.kind(), instrument.template()), instrument.data());
        var marks = instrument.code() == null ? Marks.draft() : new Marks(null, instrument.code(), null, null, null);
        return switch (format) {
            case PDF -> PdfWriter.write(instrument.title(), composed, marks);
            case DOCX -> DocxWriter.write(instrument.title(), composed, marks);
        };
    }
}
