package vn.vptu.notifications.internal;

import java.time.Clock;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;
import vn.vptu.notifications.ChoicesDraft;
import vn.vptu.notifications.MailQueue;
import vn.vptu.notifications.NoticeChoices;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.trail.WriteExamples;

/** What people choose to be told by mail, and a mail that an administrator sends once more. */
@Component
record NoticeWrites(
        TestAccounts accounts,
        NoticeChoices choices,
        MailQueue mails,
        NoticeStore notices,
        JdbcClient jdbc,
        TransactionTemplate transaction,
        Clock clock)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("NoticeChoices.save", () -> {
            as(Roles.SECRETARY);
            ChoicesDraft was = choices.mine();
            LocalTime digest = LocalTime.of(6, 45);
            ChoicesDraft draft =
                    new ChoicesDraft(was.deliveries(), was.quietFrom(), was.quietTo(), digest, was.language());
            return () -> choices.save(draft);
        });
        examples.add("MailQueue.again", () -> {
            as(Roles.ADMIN);
            long account = TestAccounts.idOf(SecurityContextHolder.getContext().getAuthentication());
            long mail = transaction.execute(status -> givenUp(account));
            return () -> mails.again(mail);
        });
    }

    private long givenUp(long account) {
        long notice = notices.add(Notice.to(Set.of(account), "security.delegation", "common.saved"), clock.instant())
                .get(account);
        jdbc.sql("insert into notifications_mail (account_id, notice_id, digest, state, attempts, due_at, fault)"
                        + " values (?, ?, false, 'GIVEN_UP', 7, now(6), 'SERVER')")
                .params(account, notice)
                .update();
        return jdbc.sql("select id from notifications_mail where notice_id = ?")
                .param(notice)
                .query(Long.class)
                .single();
    }

    private void as(String... roles) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(roles));
    }
}
