package org.fengqiao.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.DossierFile;
import org.springframework.core.io.AbstractResource;

/** The content of a file, opened anew for each range somebody asks for. */
final class FileBytes extends AbstractResource {

    private final Dossier dossier;
    private final DossierFile file;

    FileBytes(Dossier dossier, DossierFile file) {
        this.dossier = dossier;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "file " + file.id();
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return dossier.open(file);
    }
}
