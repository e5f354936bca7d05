package org.fengqiao.instruments.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fengqiao.api.Problem;
import org.fengqiao.dossier.CaseRecords;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.Reading;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.instruments.Instrument;
import org.fengqiao.instruments.InstrumentFormat;
import org.fengqiao.instruments.Instruments;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The instruments of a case: listed, and each as PDF or DOCX. */
@RestController
class InstrumentController {

    private final Instruments instruments;
    private final Dossier dossier;
    private final CaseRecords cases;

    InstrumentController(Instruments instruments, Dossier dossier, CaseRecords cases) {
        this.cases = cases;
        this.instruments = instruments;
        this.dossier = dossier;
    }

    record InstrumentView(
            UUID id, String kind, String title, @Nullable String number, String status, String statusLabel, int version, @Nullable LocalDate issuedOn,
            @Nullable UUID file, @Nullable String code) {

        static InstrumentView of(Instrument i) {
            return new InstrumentView(
                    i.id(), i.kind(), i.title(), i.number(), i.status().name(), i.status().label(), i.version(), i.issuedOn(), i.pdf(), i.code());
        }
    }

    @GetMapping("/api/cases/{id}/instruments")
    @Transactional
    public List<InstrumentView> ofCase(@PathVariable UUID id) {
        CurrentViewer.require();
        cases.find(id).orElseThrow(() -> Problem.notFound("这个案件"));
        return instruments.ofCase(id).stream().map(InstrumentView::of).toList();
    }

    @GetMapping("/api/instruments/{id}")
    @Transactional
    public ResponseEntity<InputStreamResource> read(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format) {
        var viewer = CurrentViewer.require();
        var instrument = instruments.find(id).orElseThrow(() -> Problem.notFound("这份文书"));
        cases.find(instrument.caseId()).orElseThrow(() -> Problem.notFound("这份文书"));
        var wanted = format.toLowerCase(Locale.ROOT).equals("docx") ? InstrumentFormat.DOCX : InstrumentFormat.PDF;
        var name = instrument.title() + (instrument.number() == null ? "" : " " + instrument.number()) + "." + wanted.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content(instrument, wanted, viewer.person())));
    }

    /** The sealed file where there is one; else what it looks like now. */
    private InputStream content(Instrument instrument, InstrumentFormat format, UUID reader) {
        if (format == InstrumentFormat.PDF && instrument.pdf() != null) {
            var file = dossier.find(instrument.pdf()).orElseThrow(() -> Problem.notFound("这份文书"));
            dossier.recordReading(file, reader, new Reading.Download());
            return dossier.open(file);
        }
        return new ByteArrayInputStream(instruments.render(instrument, format));
    }
}
