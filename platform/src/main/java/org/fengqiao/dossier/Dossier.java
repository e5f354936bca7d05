package org.fengqiao.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.dossier.storage.Keys;
import org.fengqiao.dossier.storage.Storage;
import org.fengqiao.dossier.store.FileStore;
import org.fengqiao.dossier.upload.FileIntake;
import org.fengqiao.identity.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of disputes, for other modules. Everything is seen and done in the name of whoever is asking. */
@Service
public class Dossier {

    private final FileStore files;
    private final Storage storage;
    private final FileIntake intake;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Dossier(FileStore files, Storage storage, FileIntake intake, InstantSource clock, ApplicationEventPublisher events) {
        this.events = events;
        this.files = files;
        this.storage = storage;
        this.intake = intake;
        this.clock = clock;
    }

    /** Puts a file into a dossier after looking into it; throws {@link DossierProblem} where it is refused. Not inside a transaction. */
    public DossierFile add(Placement placement, String name, Path content, UUID by) {
        return intake.take(UUID.randomUUID(), placement, name, content, by);
    }

    /** As {@link #add}, under an id of the caller's choice: adding again gives the first answer. */
    public DossierFile add(UUID id, Placement placement, String name, Path content, UUID by) {
        return find(id).orElseGet(() -> intake.take(id, placement, name, content, by));
    }

    @Transactional(readOnly = true)
    public Optional<DossierFile> find(UUID id) {
        return files.find(id);
    }

    /** Everything in the dossier of a dispute, in the order of its tree. */
    @Transactional(readOnly = true)
    public List<DossierFile> ofDispute(UUID disputeId) {
        return files.ofDispute(disputeId);
    }

    /** Those of some files that lie in the dossier of a dispute. */
    @Transactional(readOnly = true)
    public Set<UUID> known(UUID disputeId, Collection<UUID> ids) {
        return files.known(disputeId, ids);
    }

    @Transactional(readOnly = true)
    public List<DossierFile> ofDraft(UUID draftId) {
        return files.ofDraft(draftId);
    }

    @Transactional(readOnly = true)
    public int countOf(UUID disputeId) {
        return files.count(disputeId);
    }

    /** The files of a draft become the first of the dispute it has turned into. Joins the running transaction. */
    @Transactional
    public int adopt(UUID draftId, UUID disputeId, UUID caseId, String court) {
        return files.adopt(draftId, disputeId, caseId, court);
    }

    /** The original, byte for byte; whoever shows it to somebody records the reading. */
    public InputStream open(DossierFile file) {
        try {
            return storage.open(Keys.original(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records that somebody has read a file, or one page of it. */
    @Transactional
    public void recordReading(DossierFile file, UUID person, Reading how) {
        var now = clock.instant();
        files.recordReading(file, person, how, now);
        events.publishEvent(new FileRead(file.id(), person, now));
    }

    /** Whether somebody has played a recording within the hour: a player asks for many pieces of it. */
    public boolean playsAlready(DossierFile file, UUID person) {
        return CurrentViewer.asSystem(() -> files.playedSince(file.id(), person, clock.instant().minus(1, ChronoUnit.HOURS)));
    }
}
