package org.fengqiao.dossier.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.identity.Viewer;

/**
 * A file as lists show it.
 *
 * @param playable whether browsers play it
 * @param marked whether what the asker downloads bears the asker's mark
 * @param original whether the asker may have the unmarked original by office
 */
record FileView(
        UUID id,
        String folder,
        String folderLabel,
        int order,
        String name,
        String type,
        String typeLabel,
        int pages,
        boolean previewable,
        boolean playable,
        long size,
        UUID by,
        String byName,
        Instant at,
        String sha256,
        String sm3,
        String scan,
        boolean restricted,
        boolean marked,
        boolean original) {

    static FileView of(DossierFile file, Map<UUID, String> names, Viewer viewer) {
        return new FileView(
                file.id(),
                file.folder().name(),
                file.folder().label(),
                file.order(),
                file.name(),
                file.type().mediaType(),
                file.type().label(),
                file.pages(),
                file.type().isPreviewable(),
                file.type().isPlayable(),
                file.size(),
                file.by(),
                names.getOrDefault(file.by(), "系统"),
                file.at(),
                file.sha256(),
                file.sm3(),
                file.scan(),
                file.folder().isRestricted(),
                Originals.isMarkedFor(viewer, file),
                Originals.isMarkedFor(viewer, file) && Originals.officeOf(viewer, file).isPresent());
    }
}
