package org.fengqiao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.verification.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PlatformTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "fengqiao.demo=false")
@ExtendWith(OutputCaptureExtension.class)
class WithoutDemoTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Test
    void believesNoInventedRegister() {
        assertThat(context.getBean(Register.class).connected()).isFalse();
    }

    @Test
    void handsOverOneOperatorWithAOneTimePasswordAndHasNoDemo(CapturedOutput output) throws IOException {
        var file = Path.of(Objects.requireNonNull(context.getEnvironment().getProperty("fengqiao.data")), "first-operator.txt").toAbsolutePath();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        var handedOver = Pattern.compile("登录名 operator\\s+一次性密码 (\\w+)").matcher(Files.readString(file));
        assertThat(handedOver.find()).isTrue();
        assertThat(output).contains(file.toString()).doesNotContain(handedOver.group(1));
        var browser = new Browser(port);
        assertThat(browser.json("/api/me").get("demo").asBoolean()).isFalse();
        assertThat(browser.get("/api/demo/people").statusCode()).isEqualTo(404);
        assertThat(browser.send("POST", "/api/demo/sign-in", "{\"person\":\"" + DemoPeople.OPERATOR + "\"}").statusCode()).isEqualTo(404);
        assertThat(context.getBeanNamesForType(Object.class)).noneMatch(name -> {
            var type = context.getType(name);
            return type != null && type.getPackageName().endsWith(".demo");
        });
        var answer = browser.send("POST", "/api/sign-in", "{\"login\":\"operator\",\"password\":\"" + handedOver.group(1) + "\"}");
        assertThat(answer.body()).contains("\"mustChangePassword\":true");
        assertThat(browser.send("PUT", "/api/me/password", "{\"current\":\"" + handedOver.group(1) + "\",\"password\":\"Nine-Rivers-2026\"}").statusCode()).isLessThan(300);
        assertThat(file).doesNotExist();
    }
}
