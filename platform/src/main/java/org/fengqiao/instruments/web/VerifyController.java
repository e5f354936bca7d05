package org.fengqiao.instruments.web;

import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.api.Problem;
import org.fengqiao.courts.Courts;
import org.fengqiao.instruments.store.InstrumentStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Anybody who holds a paper can check it by its code, and a file by its digest. */
@RestController
class VerifyController {

    private final InstrumentStore store;
    private final Courts courts;

    VerifyController(InstrumentStore store, Courts courts) {
        this.store = store;
        this.courts = courts;
    }

    /** @param matches whether the digest sent is that of the sealed file; null where none was sent */
    record Verification(
            String title, @Nullable String number, String court, String courtName, LocalDate issuedOn, String sha256, @Nullable Boolean matches) {}

    @GetMapping("/api/instruments/verify/{code}")
    @Transactional(readOnly = true)
    public Verification verify(@PathVariable String code, @RequestParam(required = false) @Nullable String sha256) {
        return store.verify(code.strip().toUpperCase(Locale.ROOT))
                .map(v -> new Verification(
                        v.title(), v.number(), v.courtCode(), courts.nameOf(v.courtCode()), v.issuedOn(), v.pdfSha256(),
                        sha256 == null ? null : sha256.strip().equalsIgnoreCase(v.pdfSha256())))
                .orElseThrow(() -> Problem.notFound("这个查验码对应的文书"));
    }
}
