import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** Hands a file to a running platform and follows it to its end: {@code Import SITE FILE [LOGIN]}, the password on the input. */
final class Import {

    private static final int BAR = 30;

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Import(String site) {
        this.site = site;
    }

    static void main(String[] args) throws Exception {
        var run = new Import(args[0]);
        try {
            run.signIn(args.length > 2 ? args[2] : "");
            var id = run.hand(Path.of(args[1]));
            run.start(id);
            System.exit(run.follow(id));
        } catch (IllegalArgumentException e) {
            System.err.println("错误：看不懂平台的地址 " + args[0] + "。请写成 http://主机:端口");
            System.exit(1);
        } catch (IOException e) {
            System.err.println("错误：" + e.getMessage());
            System.exit(1);
        }
    }

    /** Without a login, as the demo's clerk at the desk; the demo itself refuses when it is not one. */
    private void signIn(String login) throws IOException, InterruptedException {
        send(request("/api/me").GET());
        if (login.isEmpty()) {
            var clerk = find("\"id\":\"([^\"]+)\"[^{}]*\"role\":\"嘉定法院导诉台工作人员\"", send(request("/api/demo/people").GET()));
            send(request("/api/demo/sign-in").header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"person\":\"" + clerk + "\"}")));
        } else {
            var password = System.console() != null ? new String(System.console().readPassword("密码：")) : new String(System.in.readAllBytes()).strip();
            send(request("/api/sign-in").header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"login\":" + quoted(login) + ",\"password\":" + quoted(password) + "}")));
        }
        send(request("/api/me").GET());
    }

    private String hand(Path file) throws IOException, InterruptedException {
        var boundary = "fengqiao-" + UUID.randomUUID();
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        var answer = send(request("/api/imports").header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", UUID.randomUUID().toString()).POST(body));
        return find("\"id\":\"([^\"]+)\"", answer);
    }

    /** Says what would come of it, and has it registered. */
    private void start(String id) throws IOException, InterruptedException {
        var found = send(request("/api/imports/" + id).GET());
        System.out.printf("  共 %s 行：待选案由 %s 行，重复 %s 行，有问题 %s 行，其余登记%n", find("\"total\":(\\d+)", found),
                find("\"waiting\":(\\d+)", found), find("\"duplicates\":(\\d+)", found), find("\"refused\":(\\d+)", found));
        send(request("/api/imports/" + id + "/start").POST(BodyPublishers.noBody()));
    }

    /** Answers how to exit: 0 where all lines came to something. */
    private int follow(String id) throws IOException, InterruptedException {
        var state = "";
        String answer;
        do {
            answer = send(request("/api/imports/" + id).GET());
            state = find("\"state\":\"([A-Z]+)\"", answer);
            var done = Long.parseLong(find("\"done\":(\\d+)", answer));
            var total = Math.max(1, Long.parseLong(find("\"total\":(\\d+)", answer)));
            var filled = (int) (BAR * done / total);
            System.out.printf("\r  [%s%s] %d / %d ", "#".repeat(filled), ".".repeat(BAR - filled), done, total);
            Thread.sleep(300);
        } while (state.equals("READING") || state.equals("RUNNING"));
        System.out.printf("%n  已登记 %s 件，待选案由 %s 件%n", find("\"opened\":(\\d+)", answer), find("\"waiting\":(\\d+)", answer));
        var bad = Pattern.compile("\"line\":(\\d+)[^{}]*?\"reason\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(answer);
        while (bad.find()) System.out.println("  第 " + bad.group(1) + " 行：" + bad.group(2));
        if (state.equals("FAILED")) throw new IOException("导入中断，登记好的不会重复；请检查文件后再导入一次");
        System.out.println("  明细：" + site + "/work/operator/imports");
        var refused = Integer.parseInt(find("\"refused\":(\\d+)", answer));
        var came = Integer.parseInt(find("\"opened\":(\\d+)", answer)) + Integer.parseInt(find("\"waiting\":(\\d+)", answer));
        if (refused == 0 && came > 0) return 0;
        var why = refused > 0 ? refused + " 行有问题" : find("\"duplicates\":(\\d+)", answer) + " 行与登记过的重复";
        System.err.println("错误：" + (came == 0 ? "一件也没有登记，" + why : why + "，没有登记"));
        return 2;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "application/json");
        cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("XSRF-TOKEN")).findFirst()
                .ifPresent(c -> request.header("X-XSRF-TOKEN", c.getValue()));
        return request;
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() < 300) return answer.body();
            var title = Pattern.compile("\"(?:detail|title)\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(answer.body());
            throw new IOException(title.find() ? title.group(1) : "平台回答 " + answer.statusCode() + "；没有演示数据时请用 --login 登录名");
        } catch (java.net.ConnectException e) {
            throw new IOException(site + " 没有回答。先启动：./fengqiao up");
        }
    }

    private static String find(String pattern, String text) throws IOException {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IOException("看不懂平台的回答");
        return found.group(1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
