package org.fengqiao.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.fengqiao.identity.session.Sessions;

/**
 * An open session in a list.
 *
 * @param current whether it is the one that asks
 */
record SessionRow(Sessions.Open session, boolean current) {

    static List<SessionRow> of(Sessions sessions, UUID person, HttpServletRequest request) {
        var here = Sessions.hash(request.getSession().getId());
        return sessions.of(person).stream().map(open -> new SessionRow(open, open.id().equals(here))).toList();
    }
}
