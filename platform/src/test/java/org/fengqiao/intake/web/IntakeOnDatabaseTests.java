package org.fengqiao.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.Cases;
import org.fengqiao.database.PlatformTest;
import org.fengqiao.dossier.Dossier;
import org.fengqiao.dossier.Folder;
import org.fengqiao.dossier.Placement;
import org.fengqiao.identity.CurrentViewer;
import org.fengqiao.identity.DemoPeople;
import org.fengqiao.identity.RealNameLevel;
import org.fengqiao.identity.Viewer;
import org.fengqiao.identity.Viewers;
import org.fengqiao.intake.DraftContent;
import org.fengqiao.intake.DraftParty;
import org.fengqiao.intake.WayOut;
import org.fengqiao.procedure.Party;
import org.fengqiao.procedure.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Telling of a dispute, from the draft to the first case, on the real database. */
@PlatformTest(properties = "fengqiao.demo=true")
class IntakeOnDatabaseTests {

    @Autowired
    DraftController drafts;

    @Autowired
    IntakeController intake;

    @Autowired
    ToldForController told;

    @Autowired
    Dossier dossier;

    @Autowired
    Cases cases;

    @Autowired
    Viewers viewers;

    private static final String ZHOUS_PHONE = "12000000065";

    private static final String STORY = "去年三月我借给邻居吴建平三万元，他打了借条，说好年底还，到现在一分没有还。";

    @Test
    void keepsADraftAcrossDevicesAndNeverOverwritesTheNewerOne() {
        as(zhou(), () -> {
            var id = drafts.begin(new DraftController.Begin("mediation", false)).id();
            assertThat(save(id, 1, told(WayOut.PEOPLE, true)).revision()).isEqualTo(2);
            assertThatThrownBy(() -> save(id, 1, DraftContent.EMPTY)).isInstanceOf(Problem.class);
            assertThat(one(id).content().story()).isEqualTo(STORY);
            return null;
        });
    }

    @Test
    void showsADraftToNobodyElse() {
        var id = as(zhou(), () -> drafts.begin(new DraftController.Begin("mediation", false)).id());
        assertThatThrownBy(() -> as(viewer(DemoPeople.CITIZEN_XU), () -> one(id))).isInstanceOf(Problem.class);
        List<DraftController.DraftView> others = as(viewer(DemoPeople.at("沪0114", DemoPeople.Role.PRESIDENT)), () -> drafts.list());
        assertThat(others).noneMatch(d -> d.id().equals(id));
    }

    @Test
    void saysEverythingThatIsMissing() {
        as(zhou(), () -> {
            var draft = drafts.begin(new DraftController.Begin("mediation", false));
            assertThat(draft.problems()).extracting("pointer").contains("/story", "/cause", "/claims", "/parties", "/way", "/court");
            assertThatThrownBy(() -> drafts.submit(draft.id(), null)).isInstanceOf(Problem.class).hasMessageContaining("处要填写");
            return null;
        });
    }

    @Test
    void opensAMediationThatTheTellerStandsIn() {
        var submitted = as(zhou(), () -> submit(told(WayOut.PEOPLE, true), false));
        var seen = as(zhou(), () -> cases.see(submitted.caseId()));
        assertThat(submitted.number()).contains("沪0118民诉前调");
        assertThat(submitted.next().whom()).isEqualTo("诉调对接员");
        assertThat(submitted.next().when()).isNotNull();
        assertThat(seen.procedure()).isEqualTo("mediation");
        assertThat(seen.as(Standing.CLAIMANT)).isTrue();
    }

    @Test
    void opensAFilingWhereThatIsChosen() {
        var submitted = as(zhou(), () -> submit(told(WayOut.FILING, true), false));
        assertThat(as(zhou(), () -> cases.see(submitted.caseId())).procedure()).isEqualTo("filing");
    }

    @Test
    void opensAFilingOnlyForOneWhoseIdentityIsVerified() {
        var zhou = zhou();
        var unknown = new Viewer(zhou.person(), zhou.name(), List.of(), RealNameLevel.PHONE, true);
        assertThatThrownBy(() -> as(unknown, () -> submit(told(WayOut.FILING, true), false))).isInstanceOf(Problem.class).hasMessageContaining("核验");
        assertThat(as(unknown, () -> submit(told(WayOut.PEOPLE, true), false))).isNotNull();
    }

    @Test
    void answersTheSameWhenHandedInTwice() {
        as(zhou(), () -> {
            var id = drafts.begin(new DraftController.Begin("mediation", false)).id();
            save(id, 1, told(WayOut.PEOPLE, true));
            assertThat(drafts.submit(id, "\"2\"")).isEqualTo(drafts.submit(id, "\"2\""));
            return null;
        });
    }

    /** What is handed in is what was read through, not what somebody saved meanwhile elsewhere. */
    @Test
    void handsInOnlyTheRevisionThatWasReadThrough() {
        as(zhou(), () -> {
            var id = drafts.begin(new DraftController.Begin("mediation", false)).id();
            save(id, 1, told(WayOut.PEOPLE, true));
            save(id, 2, told(WayOut.PEOPLE, true));
            assertThatThrownBy(() -> drafts.submit(id, "\"2\"")).isInstanceOf(Problem.class).hasMessageContaining("没有提交");
            assertThat(drafts.submit(id, "\"3\"")).isNotNull();
            return null;
        });
    }

    @Test
    void letsAGridWorkerRegisterForSomebodyAndShowsDuplicatesFirst() {
        var worker = viewer(DemoPeople.at("沪0118", DemoPeople.Role.GRID));
        var first = as(zhou(), () -> submit(told(WayOut.PEOPLE, true), false));
        assertThat(as(worker, () -> intake.duplicates(new IntakeController.Content(told(null, false)))))
                .anyMatch(d -> d.caseId().equals(first.caseId()) && d.why().contains("双方相同"));
        var second = as(worker, () -> submit(told(WayOut.PEOPLE, false), true));
        assertThat(as(worker, () -> cases.see(second.caseId())).as(Standing.REGISTRAR)).isTrue();
        assertThat(as(viewer(DemoPeople.CITIZEN_XU), () -> intake.duplicates(new IntakeController.Content(told(null, true))))).isEmpty();
    }

    /** Anyone may tell it for somebody; who has an account says so themselves before anybody acts in their name. */
    @Test
    void letsAHelperActOnceTheOneItIsToldForSaysSo() {
        var daughter = viewer(DemoPeople.CITIZEN_CHEN_DAUGHTER);
        var submitted = as(daughter, () -> submit(helped("周玉兰", ZHOUS_PHONE, WayOut.PEOPLE, null), true));
        assertThat(as(daughter, () -> cases.see(submitted.caseId())).asking()).noneMatch(a -> a.capacity() == Standing.CLAIMANT);
        assertThat(as(daughter, () -> cases.see(submitted.caseId())).parties()).noneMatch(p -> p.person() != null);
        assertThatThrownBy(() -> as(zhou(), () -> cases.see(submitted.caseId()))).isInstanceOf(RuntimeException.class);
        assertThat(as(daughter, told::waiting)).isEmpty();

        var asked = as(zhou(), told::waiting).getFirst();
        assertThat(asked.helper()).isEqualTo(daughter.name());
        assertThatThrownBy(() -> answer(daughter, asked.id(), true)).isInstanceOf(Problem.class);
        answer(zhou(), asked.id(), true);
        assertThat(as(zhou(), () -> cases.see(submitted.caseId())).as(Standing.CLAIMANT)).isTrue();
        assertThat(as(daughter, () -> cases.see(submitted.caseId())).asking()).anyMatch(a -> a.capacity() == Standing.CLAIMANT && a.forParty() != null);
        assertThat(as(zhou(), told::waiting)).noneMatch(t -> t.id().equals(asked.id()));
    }

    @Test
    void drawsNobodyInWhoSaysItIsNotTheirs() {
        var daughter = viewer(DemoPeople.CITIZEN_CHEN_DAUGHTER);
        var submitted = as(daughter, () -> submit(helped("周玉兰", ZHOUS_PHONE, WayOut.PEOPLE, null), true));
        var asked = as(zhou(), told::waiting).getFirst();
        answer(zhou(), asked.id(), false);
        assertThat(as(zhou(), told::waiting)).noneMatch(t -> t.id().equals(asked.id()));
        assertThat(as(daughter, () -> cases.see(submitted.caseId())).asking()).noneMatch(a -> a.capacity() == Standing.CLAIMANT);
    }

    @Test
    void letsAHelperWithASignedPaperActForOneWithoutAnAccount(@TempDir Path folder) throws Exception {
        var daughter = viewer(DemoPeople.CITIZEN_CHEN_DAUGHTER);
        var id = as(daughter, () -> drafts.begin(new DraftController.Begin("mediation", true)).id());
        var photo = folder.resolve("授权书.png");
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        var paper = CurrentViewer.as(daughter, () -> dossier.add(new Placement.InDraft(id, Folder.AUTHORISATION), "授权书.png", photo, daughter.person()).id());
        var submitted = as(daughter, () -> {
            save(id, 1, helped("林外婆", "13900000001", WayOut.PEOPLE, paper));
            return drafts.submit(id, null);
        });
        assertThat(as(daughter, () -> cases.see(submitted.caseId())).asking()).anyMatch(a -> a.capacity() == Standing.CLAIMANT && a.forParty() != null);
    }

    /** 民诉法第六十二条：委托他人代为诉讼，必须向人民法院提交由委托人签名或者盖章的授权委托书。 */
    @Test
    void takesAClaimFromAHelperWithLeaveAlone() {
        var daughter = viewer(DemoPeople.CITIZEN_CHEN_DAUGHTER);
        assertThatThrownBy(() -> as(daughter, () -> submit(helped("林外婆", "13900000001", WayOut.FILING, null), true)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.getMessage()).contains("处要填写"));
        as(daughter, () -> {
            var id = drafts.begin(new DraftController.Begin("filing", true)).id();
            assertThat(save(id, 1, helped("林外婆", "13900000001", WayOut.FILING, UUID.randomUUID())).problems()).extracting("pointer").containsExactly("/onBehalfOf/authorisation");
            return null;
        });
    }

    @Test
    void asksAHelperWhatTiesThemAndHowToReachThem() {
        as(viewer(DemoPeople.CITIZEN_CHEN_DAUGHTER), () -> {
            var id = drafts.begin(new DraftController.Begin("mediation", true)).id();
            var content = helped("周玉兰", ZHOUS_PHONE, WayOut.PEOPLE, null, new DraftContent.OnBehalfOf(null, "", "abc", null));
            assertThat(save(id, 1, content).problems()).extracting("pointer").containsExactly("/onBehalfOf/relation", "/onBehalfOf/phone");
            return null;
        });
    }

    @Test
    void explainsTheWaysWithTheirCost() {
        var ways = as(zhou(), () -> intake.ways(new IntakeController.Content(told(null, true))));
        assertThat(ways).filteredOn(w -> w.way() == WayOut.FILING).singleElement().satisfies(w -> {
            assertThat(w.cost()).contains("550.00");
            assertThat(w.costLines()).isNotEmpty();
        });
        assertThat(ways).filteredOn(IntakeController.WayRow::recommended).singleElement().satisfies(w -> assertThat(w.organisations()).isNotEmpty());
    }

    private void answer(Viewer viewer, UUID id, boolean mine) {
        as(viewer, () -> {
            told.answer(id, new ToldForController.Word(mine));
            return null;
        });
    }

    private static DraftContent helped(String name, String phone, WayOut way, @Nullable UUID paper) {
        return helped(name, phone, way, paper, new DraftContent.OnBehalfOf(name, "子女", "13900000000", paper));
    }

    private static DraftContent helped(String name, String phone, WayOut way, @Nullable UUID paper, DraftContent.OnBehalfOf helper) {
        return new DraftContent(
                STORY, "民间借贷纠纷", Map.of("principal", "30000"), "归还借款三万元", "30000",
                List.of(
                        new DraftParty("a", Standing.CLAIMANT, Party.Kind.NATURAL, name, null, phone, null, "310118", false, true),
                        party("b", Standing.RESPONDENT, "吴建平", false)),
                paper == null ? List.of() : List.of(paper), way, null, null, helper);
    }

    private Submission.Submitted submit(DraftContent content, boolean onBehalf) {
        var id = drafts.begin(new DraftController.Begin("mediation", onBehalf)).id();
        save(id, 1, content);
        return drafts.submit(id, null);
    }

    private DraftController.DraftView save(UUID id, int revision, DraftContent content) {
        return Objects.requireNonNull(drafts.save(id, "\"" + revision + "\"", new DraftController.Save("mediation", "check", content)).getBody());
    }

    private DraftController.DraftView one(UUID id) {
        return Objects.requireNonNull(drafts.one(id).getBody());
    }

    private static DraftContent told(WayOut way, boolean self) {
        return new DraftContent(
                STORY, "民间借贷纠纷", Map.of("principal", "30000"), "归还借款三万元", "30000",
                List.of(party("a", Standing.CLAIMANT, "周玉兰", self), party("b", Standing.RESPONDENT, "吴建平", false)),
                List.of(), way, null, null, null);
    }

    private static DraftParty party(String key, Standing role, String name, boolean self) {
        return new DraftParty(key, role, Party.Kind.NATURAL, name, null, null, null, "310118", self, true);
    }

    private Viewer zhou() {
        return viewer(DemoPeople.CITIZEN_ZHOU);
    }

    private Viewer viewer(UUID person) {
        return viewers.find(person).orElseThrow();
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work::get);
    }
}
