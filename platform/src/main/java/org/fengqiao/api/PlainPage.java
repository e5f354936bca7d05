package org.fengqiao.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page that stands alone, for people whom no screen of the portal can be shown: what is wrong, and the way home. */
final class PlainPage {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PAGE = read();

    private PlainPage() {}

    static String of(Problem problem) {
        var details = problem.details();
        return PAGE.replace("{title}", HtmlUtils.htmlEscape(String.valueOf(details.getTitle())))
                .replace("{detail}", HtmlUtils.htmlEscape(String.valueOf(details.getDetail())));
    }

    private static String read() {
        try {
            return new ClassPathResource("error.html", PlainPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
