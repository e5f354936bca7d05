package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as far as it answers by itself: what it refuses, in which words, and how it ends. */
class LauncherTests {

    private record Answer(int status, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"up --data ''", "up --db ''", "up --data", "backup --data ''", "restore --data '' some.zip", "import --url ''"})
    void refusesAnOptionWithoutItsValue(String line) throws Exception {
        var answer = fengqiao(words(line));
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("后面要有一个值");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test --quick", "docs --quick", "doctor --quick", "up --quick", "backup --quick", "import --quick"})
    void refusesAnOptionItDoesNotKnow(String line) throws Exception {
        var answer = fengqiao(words(line));
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("用法", "没有这个选项：--quick");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "docs", "doctor", "up", "backup", "restore", "import"})
    void tellsHowACommandIsUsed(String command) throws Exception {
        var answer = fengqiao(List.of(command, "--help"));
        assertThat(answer.status()).isZero();
        assertThat(answer.text()).startsWith("用法");
    }

    @Test
    void saysWhereAFileStandsInPlaceOfTheDataFolder(@TempDir Path folder) throws Exception {
        var answer = fengqiao(List.of("up", "--port", "1", "--data", Files.writeString(folder.resolve("a file"), "").toString()));
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("不是文件夹");
    }

    @Test
    void saysWhatAnAddressOfThePlatformLooksLike(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("a.csv"), "x").toString();
        var answer = fengqiao(List.of("import", file, "--url", "http://not an address"));
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.text()).contains("看不懂平台的地址").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 0 | 0 | 0 | 0 | 已登记 3 件
            2 | 1 | 0 | 0 | 0 | 待选案由 1 件
            2 | 0 | 1 | 0 | 0 | 已登记 2 件
            2 | 0 | 0 | 1 | 2 | 1 行有问题，没有登记
            0 | 0 | 4 | 0 | 2 | 一件也没有登记，4 行与登记过的重复
            0 | 0 | 0 | 5 | 2 | 一件也没有登记，5 行有问题
            """)
    void endsAnImportByWhatCameOfIt(int opened, int waiting, int duplicates, int refused, int status, String words, @TempDir Path folder) throws Exception {
        var state = """
                {"id":"1","state":"DONE","done":9,"total":9,"opened":%d,"waiting":%d,"duplicates":%d,"refused":%d,"first":[],"bad":[]}"""
                .formatted(opened, waiting, duplicates, refused);
        var platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            var body = (exchange.getRequestURI().getPath().equals("/api/demo/people") ? "[{\"id\":\"1\",\"role\":\"嘉定法院导诉台工作人员\"}]" : state)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
        try {
            var file = Files.writeString(folder.resolve("a.csv"), "x").toString();
            var answer = fengqiao(List.of("import", file, "--url", "localhost:" + platform.getAddress().getPort()));
            assertThat(answer.text()).contains(words);
            assertThat(answer.status()).isEqualTo(status);
        } finally {
            platform.stop(0);
        }
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(" ")).map(word -> word.equals("''") ? "" : word).toList();
    }

    private static Answer fengqiao(List<String> words) throws Exception {
        var command = Stream.concat(Stream.of("../fengqiao"), words.stream()).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
