package org.fengqiao.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import java.util.Arrays;
import org.fengqiao.dossier.DossierFile;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.inspection.Samples;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** A recording is heard in the browser piece by piece, by those who may read it, and once on record. */
class RecordingTests extends DossierScene {

    @Autowired
    RecordingController recordings;

    @Autowired
    ApplicationContext house;

    private byte[] content;
    private DossierFile file;

    @BeforeEach
    void someoneHandsInARecording() throws Exception {
        content = Samples.wav(20_000);
        file = CurrentViewer.as(room.claimant, () -> add(Folder.EVIDENCE, content));
    }

    @Test
    void isGivenInWholeAndInTheRangeAPlayerAsksFor() throws Exception {
        var whole = played(room.judge, null);
        assertThat(whole.getStatus()).isEqualTo(200);
        assertThat(whole.getContentType()).isEqualTo("audio/wav");
        assertThat(whole.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(whole.getContentAsByteArray()).isEqualTo(content);

        var part = played(room.judge, "bytes=10000-10099");
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getHeader("Content-Range")).isEqualTo("bytes 10000-10099/" + content.length);
        assertThat(part.getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(content, 10_000, 10_100));
    }

    @Test
    void givesNothingOfARangeThatIsNotThereAndAllThereIsOfOneThatEndsBeyond() throws Exception {
        var beyond = played(room.judge, "bytes=99999999-");
        assertThat(beyond.getStatus()).isEqualTo(416);
        assertThat(beyond.getContentAsByteArray()).isEmpty();

        var rest = played(room.judge, "bytes=0-99999999999999999999");
        assertThat(rest.getStatus()).isEqualTo(206);
        assertThat(rest.getContentAsByteArray()).isEqualTo(content);
    }

    @Test
    void isOnRecordOnceForEachListener() throws Exception {
        for (var range : new String[] {"bytes=5-", null, "bytes=0-10"}) {
            played(room.respondent, range);
            played(room.judge, range);
        }
        var seen = CurrentViewer.as(room.judge, () -> readings.readings(file.id(), 0, 20)).items();
        assertThat(seen).extracting(ReadingController.ReadingView::how).containsExactly("PLAY", "PLAY");
        assertThat(seen).extracting(ReadingController.ReadingView::name).containsExactlyInAnyOrder("赵法官", "李四");
    }

    @Test
    void isNotThereForStrangersAndPicturesAreNotPlayed() throws Exception {
        CurrentViewer.as(room.stranger, () -> {
            assertRefused("not-found", () -> recordings.play(file.id()));
            return null;
        });
        CurrentViewer.as(room.claimant, () -> {
            var picture = add(Folder.EVIDENCE, Samples.image("png", 20, 20));
            assertRefused("not-playable", () -> recordings.play(picture.id()));
            return null;
        });
    }

    private MockHttpServletResponse played(Viewer who, String range) throws Exception {
        return CurrentViewer.as(who, () -> {
            var ask = get("/api/files/{id}/play", file.id());
            return MockMvcBuilders.standaloneSetup(recordings)
                    .setControllerAdvice(house.getBean("ranges"))
                    .addFilters(house.getBean("longRanges", Filter.class))
                    .build()
                    .perform(range == null ? ask : ask.header("Range", range)).andReturn().getResponse();
        });
    }
}
