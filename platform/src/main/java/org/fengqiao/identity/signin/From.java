package org.fengqiao.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** From where somebody signs in. */
public record From(@Nullable String ip, @Nullable String agent) {

    private static final int LONGEST = 300;

    public static From request(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return new From(request.getRemoteAddr(), agent != null && agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent);
    }

    /** As shown to the one whose session it is. */
    public String device() {
        return (agent == null ? "未知设备" : agent) + " · " + (ip == null ? "未知地址" : ip);
    }
}
