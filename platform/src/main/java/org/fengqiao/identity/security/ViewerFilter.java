package org.fengqiao.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.CurrentViewer.Asking;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.identity.oauth.Machines;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the length of a request who is asking. Nobody is looked up until somebody wants to know. */
final class ViewerFilter extends OncePerRequestFilter {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final Viewers viewers;

    ViewerFilter(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.getDeferredContext();
        try {
            CurrentViewer.<Optional<Void>, Exception>asked(new Asking.Somebody(once(() -> viewer(context))), () -> {
                chain.doFilter(request, response);
                return Optional.empty();
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Finds out at most once, in nobody's name: to find out who asks, sessions and people must be read first. */
    private static Supplier<Optional<Viewer>> once(Supplier<Optional<Viewer>> find) {
        return new Supplier<>() {

            private @Nullable Optional<Viewer> found;

            @Override
            public Optional<Viewer> get() {
                var have = found;
                if (have == null) {
                    have = CurrentViewer.asked(new Asking.Nobody(), find::get);
                    found = have;
                }
                return have;
            }
        };
    }

    private Optional<Viewer> viewer(Supplier<SecurityContext> context) {
        var authentication = context.get().getAuthentication();
        return trust.isAuthenticated(authentication) && authentication != null
                ? viewers.find(Machines.person(authentication.getName()))
                : Optional.empty();
    }
}
