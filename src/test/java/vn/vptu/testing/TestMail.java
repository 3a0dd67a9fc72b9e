package vn.vptu.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The mail server of a test run, on this machine; every mail that reaches it can be read. */
public final class TestMail {

    /** Where people reach the application, as mails say. */
    public static final String ADDRESS = "https://vptu.test";

    private static final class Holder {
        static final GreenMail SERVER = start();
    }

    private TestMail() {}

    private static GreenMail start() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        // It gives itself two seconds, which are not enough on a machine where everything starts at once.
        setup.setServerStartupTimeout(Duration.ofMinutes(2).toMillis());
        GreenMail server = new GreenMail(setup);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }

    static Map<String, Object> settings() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                Holder.SERVER.getSmtp().getPort(),
                "vptu.mail.from",
                "vptu@vptu.test",
                "vptu.address",
                ADDRESS);
    }

    /** The mails that came for this address, the first first. */
    public static List<MimeMessage> of(String address) {
        return Arrays.stream(Holder.SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(reader -> reader.toString().contains("<" + address + ">"));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
