package vn.vptu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** Every kind of record with files, taken from the registry, with every role: its link, its list and its changes. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFileTest {

    static final List<String> ROLES = Roles.ALL;

    private record Attached(OwnerRef owner, long file, FileExample.Case example) {}

    @Autowired
    private List<AttachmentOwner> owners;

    @Autowired
    private List<FileExample> examples;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private WebApplicationContext application;

    private final List<Attached> all = new ArrayList<>();

    @BeforeAll
    void attach() {
        for (FileExample example : examples) {
            FileExample.Case made = example.prepare();
            OwnerRef owner = new OwnerRef(example.kind(), made.id());
            signIn(made.changers().iterator().next());
            all.add(new Attached(owner, add(owner), made));
        }
        signOut();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyKindOfRecordWithFilesIsTried() {
        assertThat(examples.stream().map(FileExample::kind))
                .containsExactlyInAnyOrderElementsOf(
                        owners.stream().map(AttachmentOwner::kind).toList());
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void theLinkOfAFileOpensForThoseWhoMayReadItsRecord(String role) throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> got = new HashMap<>();
        for (Attached each : all) {
            wanted.put(each.owner().kind(), each.example().readers().contains(role) ? 200 : 403);
            got.put(
                    each.owner().kind(),
                    web.perform(get("/files/" + each.file() + "/1/ten").with(authentication(accounts.holding(role))))
                            .andReturn()
                            .getResponse()
                            .getStatus());
        }
        assertThat(got).isEqualTo(wanted);
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void theFilesOfARecordAreListedForThoseWhoMayReadIt(String role) {
        signIn(role);
        assertThat(kinds(each -> !attachments.list(each.owner()).isEmpty()))
                .isEqualTo(kinds(each -> each.example().readers().contains(role)));
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void nobodyElseChangesTheFilesOfARecord(String role) {
        signIn(role);
        for (Attached each : all) {
            boolean may = each.example().changers().contains(role);
            assertThat(attachments.mayChange(each.owner()))
                    .as(each.owner().kind())
                    .isEqualTo(may);
            if (!may) {
                assertThatThrownBy(() -> add(each.owner())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> attachments.rename(each.file(), 1, "ten-khac.txt"))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> attachments.remove(each.file(), 1, "không cần nữa"))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private Set<String> kinds(Predicate<Attached> which) {
        return all.stream().filter(which).map(each -> each.owner().kind()).collect(Collectors.toSet());
    }

    private long add(OwnerRef owner) {
        SaveResult result = attachments.add(
                owner, "noi-dung.txt", new ByteArrayInputStream(Samples.text("tệp của " + owner.kind())));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));
    }
}
