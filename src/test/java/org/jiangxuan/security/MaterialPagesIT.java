package org.jiangxuan.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static org.jiangxuan.security.LoggedIn.as;
import static org.jiangxuan.security.LoggedIn.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.material.Material;
import org.jiangxuan.material.MaterialKind;
import org.jiangxuan.material.Materials;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Who hands in, reads and takes away which materials of a case, and that no file is lost or kept twice. */
class MaterialPagesIT extends CasePageTest {

    private static final String OTHER_UNIT = CreditCodes.nth(1);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private Materials materials;

    @Test
    void materialsGoUpAndDownOnlyForThoseConcerned() throws Exception {
        CurrentUser hr = as(GroupNames.unitHr(UNIT));
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "SKILL_CERTIFICATE")
                        .with(user(hr)))
                .andExpect(status().isForbidden());
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "SKILL_CERTIFICATE")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(redirectedUrl("/dossier/" + number + "#materials"));
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "PHOTO")
                        .with(user(hr))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(multipart(dossier() + "/materials")
                        .file(pdf())
                        .param("kind", "PHOTO")
                        .with(user(as(GroupNames.unitUnion(UNIT))))
                        .with(csrf()))
                .andExpect(status().isNotFound());

        Material stored = materials.list(number).get(0);
        String address = dossier() + "/materials/" + stored.id();
        byte[] content = mvc.perform(get(address).with(user(hr)))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(content).isEqualTo(PDF);
        for (String stranger :
                List.of(GroupNames.unitHr(OTHER_UNIT), GroupNames.region("210202"), GroupNames.EXPERTS)) {
            page(address, as(stranger), 404);
        }
        String other = apply();
        page("/dossier/" + other + "/materials/" + stored.id(), hr, 404);
    }

    @Test
    void personalPapersStayHiddenFromThoseWhoOnlyJudgeTheWork() throws Exception {
        Material card;
        try (var content = new ByteArrayInputStream(PDF)) {
            card = materials.upload(number, MaterialKind.IDENTITY_CARD, "身份证.pdf", content, false, "hr");
        }
        reach(Stage.UNDER_REVIEW);
        assertThat(page(dossier(), as(GroupNames.authority("GA")), 200)).doesNotContain("身份证.pdf");
        page(dossier() + "/materials/" + card.id(), as(GroupNames.authority("GA")), 404);
    }

    @Test
    void papersThatShowTheIdentityNumberAreReadForAStatedReasonOnly() throws Exception {
        for (MaterialKind kind :
                List.of(MaterialKind.IDENTITY_CARD, MaterialKind.APPLICATION_FORM, MaterialKind.INSURANCE_RECORD)) {
            String address = dossier() + "/materials/" + stored(kind).id();
            long before = unmaskings();
            CurrentUser centre = as(GroupNames.CENTRE);

            assertThat(page(address, centre, 422)).contains("请先写明查看事由").doesNotContain("%PDF");
            page(address + "?reason=核对身份证复印件", centre, 422);
            mvc.perform(post(address).param("reason", "核对身份证复印件").with(user(centre)))
                    .andExpect(status().isForbidden());
            for (String tooLittle : List.of("", "   ", "看看", "看".repeat(201))) {
                download(address, tooLittle, centre, 422);
            }
            for (String group : List.of(
                    GroupNames.unitHead(UNIT),
                    GroupNames.unitUnion(UNIT),
                    GroupNames.SUPERVISION,
                    GroupNames.ADMIN,
                    GroupNames.FINANCE,
                    GroupNames.authority("GA"),
                    GroupNames.unitHr(OTHER_UNIT))) {
                page(address, as(group), 404);
                download(address, "核对身份证复印件", as(group), 404);
            }
            assertThat(unmaskings()).isEqualTo(before);

            assertThat(download(address, "核对身份证复印件", centre, 200)).isEqualTo(PDF);
            assertThat(unmaskings()).isEqualTo(before + 1);
        }
        String page = page(dossier(), as(GroupNames.SUPERVISION), 200);
        assertThat(page).contains("材料.pdf", "核对身份证复印件").doesNotContain("/materials/");
    }

    @Test
    void othersPapersAreReadWithoutAReasonAndLeaveNoRecord() throws Exception {
        String address = dossier() + "/materials/"
                + stored(MaterialKind.SKILL_CERTIFICATE).id();
        page(address, as(GroupNames.unitUnion(UNIT)), 200);
        assertThat(unmaskings()).isZero();
    }

    @Test
    void theSameFileTwiceAtOnceIsOneMaterial() throws Exception {
        List<Material> both = atOnce(
                List.of(() -> stored(MaterialKind.SKILL_CERTIFICATE), () -> stored(MaterialKind.SKILL_CERTIFICATE)));
        assertThat(both.get(0).id()).isEqualTo(both.get(1).id());
        assertThat(materials.list(number)).hasSize(1);
    }

    @Test
    void theLastFreePlaceIsTakenOnce() throws Exception {
        for (int file = 1; file < 60; file++) {
            numbered(file);
        }
        assertThatThrownBy(() -> atOnce(List.of(() -> numbered(60), () -> numbered(61))))
                .hasRootCauseInstanceOf(RuleViolation.class);
        assertThat(materials.list(number)).hasSize(60);
    }

    @Test
    void aFileOfSeveralMegabytesComesBackByteForByte() throws Exception {
        byte[] large = Arrays.copyOf(PDF, 3 * 1024 * 1024 + 17);
        Material stored;
        try (var content = new ByteArrayInputStream(large)) {
            stored = materials.upload(number, MaterialKind.SKILL_CERTIFICATE, "证书.pdf", content, false, "hr");
        }
        assertThat(jdbc.queryForObject("select count(*) from material_chunk", Long.class))
                .isEqualTo(4);
        try (var content = materials.open(stored)) {
            assertThat(content.readAllBytes()).isEqualTo(large);
        }
    }

    private byte[] download(String address, String reason, CurrentUser user, int expected) throws Exception {
        return mvc.perform(
                        post(address).param("reason", reason).with(user(user)).with(csrf()))
                .andExpect(status().is(expected))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private long unmaskings() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from unmasking", Long.class));
    }

    private Material stored(MaterialKind kind) throws IOException {
        return materials.upload(number, kind, "材料.pdf", new ByteArrayInputStream(PDF), false, "hr");
    }

    private Material numbered(int file) throws IOException {
        byte[] content = Arrays.copyOf(PDF, PDF.length + file);
        return materials.upload(
                number, MaterialKind.ACHIEVEMENT_PROOF, "证明.pdf", new ByteArrayInputStream(content), false, "hr");
    }

    /** What each gives, all begun at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        begin.await();
                        return work.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "证书.pdf", "text/html", PDF);
    }
}
