package org.fengqiao.portal;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** An address such as {@code /cases/42} is a screen, not a file: the start page answers it and its router takes over. */
class StartPageFallback extends PathResourceResolver {

    private static final Set<String> NOT_SCREENS = Set.of("api", "actuator", "v3", "assets", "oauth2", "login", ".well-known");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = super.getResource(path, location);
        return file != null || !isScreen(path) ? file : super.getResource("index.html", location);
    }

    static boolean isScreen(String path) {
        var segments = path.split("/");
        return !NOT_SCREENS.contains(segments[0]) && !segments[segments.length - 1].contains(".");
    }
}
