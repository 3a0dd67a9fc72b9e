package vn.vptu.base.startup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.ClassPathResource;

/**
 * Gives Java's text drawing the fonts that come with the application. Without this it asks the operating system, and on
 * a bare server, which has no fonts at all, the first paper would fail.
 */
class OfficeFonts implements ApplicationListener<ApplicationStartingEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeFonts.class);

    private static final String SETTING = "sun.awt.fontconfig";
    private static final List<String> FAMILIES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
    private static final List<String> STYLES = List.of("plain", "bold", "italic", "bolditalic");
    private static final List<String> FILES = List.of("Regular", "Bold", "Italic", "BoldItalic");

    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        if (System.getProperty(SETTING) == null) {
            try {
                System.setProperty(SETTING, unpack().toString());
            } catch (IOException | UncheckedIOException cause) {
                LOG.warn("the fonts could not be unpacked, those of the system are used", cause);
            }
        }
    }

    /** Java reads fonts from files only, so they leave the jar for as long as the application runs. */
    private static Path unpack() throws IOException {
        Path folder = Files.createTempDirectory("vptu-fonts");
        folder.toFile().deleteOnExit();
        List<String> lines = new ArrayList<>(List.of("version=1", "sequence.allfonts=latin-1"));
        for (int i = 0; i < FILES.size(); i++) {
            String name = "LiberationSerif-" + FILES.get(i);
            Path file = folder.resolve(name + ".ttf");
            try (InputStream font = new ClassPathResource("reports/fonts/" + name + ".ttf").getInputStream()) {
                Files.copy(font, file);
            }
            file.toFile().deleteOnExit();
            lines.add("filename." + name + "=" + file.toString().replace(File.separatorChar, '/'));
            for (String family : FAMILIES) {
                lines.add(family + "." + STYLES.get(i) + ".latin-1=" + name);
            }
        }
        Path settings = folder.resolve("fontconfig.properties");
        Files.write(settings, lines);
        settings.toFile().deleteOnExit();
        return settings;
    }
}
