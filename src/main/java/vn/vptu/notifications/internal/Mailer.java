package vn.vptu.notifications.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.vptu.base.AccountBook;
import vn.vptu.base.AccountBook.Mailbox;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.notifications.MailRow.Fault;
import vn.vptu.notifications.MailState;

/** Hands mails to the server that the administrator has named, if any. */
@Component
public class Mailer {

    private final Optional<JavaMailSender> server;
    private final AccountBook accounts;
    private final OfficeIdentity office;
    private final String from;

    Mailer(
            ObjectProvider<JavaMailSender> servers,
            AccountBook accounts,
            OfficeIdentity office,
            @Value("${vptu.mail.from}") String from) {
        this.server = Optional.ofNullable(servers.getIfAvailable());
        this.accounts = accounts;
        this.office = office;
        this.from = from;
    }

    /** Whether a server has been named. */
    public boolean on() {
        return server.isPresent();
    }

    public MailState stateFor(long account) {
        if (!on()) {
            return MailState.OFF;
        }
        return mailbox(account).isPresent() ? MailState.READY : MailState.NO_ADDRESS;
    }

    Optional<Mailbox> mailbox(long account) {
        return accounts.mailbox(account);
    }

    /** Those of these accounts that mail reaches. */
    Set<Long> reached(Collection<Long> among) {
        return accounts.mailboxes(among).keySet();
    }

    /** Sends it, or says why that did not work. */
    Optional<Fault> send(Mailbox reader, MailText text) {
        try {
            JavaMailSender sender = server.orElseThrow();
            sender.send(message(sender.createMimeMessage(), reader, text));
            return Optional.empty();
        } catch (MailAuthenticationException refused) {
            return Optional.of(Fault.SIGN_IN);
        } catch (MailSendException failed) {
            boolean heard =
                    failed.getFailedMessages().values().stream().allMatch(SendFailedException.class::isInstance);
            return Optional.of(heard ? Fault.REFUSED : Fault.SERVER);
        } catch (MailException | MessagingException | UnsupportedEncodingException unfit) {
            return Optional.of(Fault.REFUSED);
        }
    }

    private MimeMessage message(MimeMessage message, Mailbox reader, MailText text)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        // An address with more than one reader or a line of its own in it is refused.
        mail.setValidateAddresses(true);
        mail.setFrom(from, office.officeName());
        mail.setTo(new jakarta.mail.internet.InternetAddress(
                reader.address(), line(reader.name()), StandardCharsets.UTF_8.name()));
        mail.setSubject(line(text.subject()));
        mail.setText(text.plain(), text.html());
        // Answering machines leave it alone.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A header is one line: another one could name readers of its own. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
