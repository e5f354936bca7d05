package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.identity.Browser;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.outbox.OutboxWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log file holds one JSON object a line, with the id of the request, and nothing that says who somebody is. */
@PlatformTest(properties = "fengqiao.demo=true", webEnvironment = WebEnvironment.RANDOM_PORT)
class LogsTests {

    private static final String ID_NUMBER = "11010519491231002X";
    private static final String PHONE = "13912345678";
    private static final String NAME = "欧阳不留名";
    private static final String STORY = "邻居借了三万元一直没有归还";

    @TempDir
    Path folder;

    @Autowired
    Environment settings;

    @Autowired
    OutboxWorker outbox;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private final JsonMapper json = new JsonMapper();
    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger everything = logs.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Logger requests = logs.getLogger(RequestIds.class);
    private final FileAppender<ILoggingEvent> file = new FileAppender<>();

    @BeforeEach
    void writeAFileAsSet() {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(logs);
        encoder.setFormat(settings.getRequiredProperty("logging.structured.format.file"));
        encoder.start();
        file.setContext(logs);
        file.setFile(folder.resolve("node.log").toString());
        file.setEncoder(encoder);
        file.start();
        everything.addAppender(file);
        requests.setLevel(Level.DEBUG);
    }

    @AfterEach
    void close() {
        requests.setLevel(null);
        everything.detachAppender(file);
        file.stop();
    }

    @Test
    void leaveNobodysNamePhoneNumberOrWordsBehind() throws IOException {
        new Browser(port).send("POST", "/api/sign-in", "{\"login\":\"" + ID_NUMBER + "\",\"password\":\"" + PHONE + "\"}");
        var browser = Browser.signedIn(port, DemoPeople.CITIZEN_ZHOU);
        var draft = json.readTree(browser.send("POST", "/api/drafts", "{\"kind\":\"filing\"}").body()).get("id").asString();
        save(browser, draft, STORY);
        var sent = browser.send("POST", "/api/drafts/" + draft + "/submit", null);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        var id = UUID.fromString(json.readTree(sent.body()).get("caseId").asString());
        var act = browser.act(id, "supplement", 1, "{\"note\":\"" + NAME + PHONE + "\",\"files\":[]}");
        assertThat(act.statusCode()).as(act.body()).isEqualTo(200);
        assertThat(browser.act(id, "supplement", 2, "{\"note\":{\"name\":\"" + NAME + "\"},\"files\":[]}").statusCode()).isEqualTo(422);
        // a character the database cannot keep: a failure from the very bottom, with the row in its hands
        browser.act(id, "supplement", 2, "{\"note\":\"" + NAME + "\\u0000\",\"files\":[]}");
        outbox.drain();

        var all = Files.readString(folder.resolve("node.log"));
        assertThat(all).doesNotContain(NAME, PHONE, ID_NUMBER, STORY, "周玉兰", id(DemoPeople.CITIZEN_ZHOU));
        assertThat(lines()).isNotEmpty().allSatisfy(line -> assertThat(line.propertyNames()).contains("@timestamp", "log", "message"));
        var asked = act.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(lines().stream().filter(l -> l.path("requestId").asString("").equals(asked))).isNotEmpty()
                .anySatisfy(l -> assertThat(l.get("message").asString()).contains("POST /api/cases/{id}/acts/{act} 200"));
    }

    /** The phone of a demo person. */
    private String id(UUID person) {
        return database.sql("select phone from person where id = ?").param(person).query(String.class).single();
    }

    private static void save(Browser browser, String draft, String story) {
        var content = """
                {"content":{"story":"%s","cause":"民间借贷纠纷","elements":{},"claims":"归还借款三万元","amount":"30000.00","files":[],"way":"FILING","court":"沪0114",
                 "parties":[{"key":"a","role":"CLAIMANT","kind":"NATURAL","name":"周玉兰","phone":"%s","self":true,"electronicService":true,"district":"310114"},
                            {"key":"b","role":"RESPONDENT","kind":"NATURAL","name":"%s","phone":"%s","idNumber":"%s","district":"310114"}]}}"""
                .formatted(story, PHONE, NAME, PHONE, ID_NUMBER);
        assertThat(browser.put("/api/drafts/" + draft, 1, content).statusCode()).isEqualTo(200);
    }

    private List<JsonNode> lines() throws IOException {
        return Files.readAllLines(folder.resolve("node.log")).stream().map(json::readTree).toList();
    }
}
