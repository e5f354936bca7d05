package org.fengqiao.dossier.web;

import java.util.UUID;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierProblem;
import org.fengqiao.dossier.DossierProblem.Kind;
import org.fengqiao.dossier.Reading;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Recordings and videos of the dossier, heard and seen in the browser. */
@RestController
class RecordingController {

    private final Dossier dossier;

    RecordingController(Dossier dossier) {
        this.dossier = dossier;
    }

    /** In whole, or the range a player asks for. */
    @GetMapping("/api/files/{id}/play")
    ResponseEntity<Resource> play(@PathVariable UUID id) {
        var viewer = CurrentViewer.require();
        var file = dossier.find(id).orElseThrow(DossierProblem::notFound);
        if (!file.type().isPlayable()) {
            throw new DossierProblem(Kind.REFUSED, "not-playable", file.type().label() + "不能在这里播放", "请下载后用手机或者电脑上的播放器打开");
        }
        if (!dossier.playsAlready(file, viewer.person())) {
            dossier.recordReading(file, viewer.person(), new Reading.Play());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileBytes(dossier, file));
    }
}
