package org.fengqiao.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where somebody signs in. */
public record From(@Nullable String ip, @Nullable String agent) {

    private static final int LONGEST = 300;
    private static final Set<String> HERE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "苹果手机"),
            Map.entry("iPad", "苹果平板"),
            Map.entry("HarmonyOS", "鸿蒙设备"),
            Map.entry("Android", "安卓手机"),
            Map.entry("Windows", "Windows 电脑"),
            Map.entry("Mac OS X", "苹果电脑"),
            Map.entry("Linux", "Linux 电脑"));
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("MicroMessenger", "微信"),
            Map.entry("Edg", "Edge 浏览器"),
            Map.entry("Firefox", "Firefox 浏览器"),
            Map.entry("Chrome", "Chrome 浏览器"),
            Map.entry("Safari", "Safari 浏览器"));

    public static From request(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return new From(request.getRemoteAddr(), agent != null && agent.length() > LONGEST ? agent.substring(0, LONGEST) : agent);
    }

    /** As shown to the one whose session it is: kind of device, browser, address. */
    public String device() {
        return kind() + " · " + (ip == null ? "未知地址" : HERE.contains(ip) ? "本机地址" : ip);
    }

    /** Kind of device and browser. */
    public String kind() {
        var text = agent == null ? "" : agent;
        return first(SYSTEMS, text) + " · " + first(BROWSERS, text);
    }

    /** What the first word found stands for; the more special words come first, since browsers name their ancestors too. */
    private static String first(List<Map.Entry<String, String>> words, String text) {
        return words.stream().filter(word -> text.contains(word.getKey())).findFirst().map(Map.Entry::getValue).orElse("未知");
    }
}
