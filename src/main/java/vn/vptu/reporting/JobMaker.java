package vn.vptu.reporting;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.sf.jasperreports.engine.JasperPrint;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.text.FileNames;
import vn.vptu.reporting.internal.JobStore;

/** Makes the papers of a job one after the other, as whoever asked for them, into one file. */
@Component
class JobMaker {

    private static final String ZIP_TYPE = "application/zip";

    /** What of a paper's hundred parts is done when its pages are laid out. */
    private static final int LAID_OUT = 80;

    private static final int WHOLE = 100;

    private final Reports reports;
    private final PaperEngine engine;
    private final JobFiles files;

    JobMaker(Reports reports, PaperEngine engine, JobFiles files) {
        this.reports = reports;
        this.engine = engine;
        this.files = files;
    }

    /** One of the papers cannot be made. */
    static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient PaperJobResult.Fault fault;

        Faulty(PaperJobResult.Fault fault) {
            super(fault.error().code(), null, false, false);
            this.fault = fault;
        }

        PaperJobResult.Fault fault() {
            return fault;
        }
    }

    /** What was made, and of what. */
    record Made(JobStore.Result result, List<Preparation.Ready> papers) {}

    /**
     * Makes all of it, or nothing.
     *
     * @param progress is told how much is done, a hundred for each paper, and may throw to stop
     * @throws Faulty when one of the papers cannot be made
     */
    Made make(JobStore.Taken job, IntConsumer progress) {
        return switch (job.draft().packing()) {
            case SINGLE -> single(job, progress);
            case PDF -> merged(job, progress);
            case ZIP -> zipped(job, progress);
        };
    }

    private Made single(JobStore.Taken job, IntConsumer progress) {
        Preparation.Ready paper = ready(job, 0);
        JobFiles.Stored stored = files.store(file -> write(paper, file, progress));
        String type = paper.format().mediaType();
        return new Made(new JobStore.Result(stored.key(), name(paper.fileName()), type, stored.size()), List.of(paper));
    }

    private void write(Preparation.Ready paper, OutputStream file, IntConsumer progress) {
        try (FilledPaper filled = layOut(paper, progress)) {
            engine.write(filled.print(), paper.order().content(), paper.format(), file);
        }
        progress.accept(WHOLE);
    }

    private FilledPaper layOut(Preparation.Ready paper, IntConsumer progress) {
        int rows = Math.max(1, paper.order().content().rows().size());
        FilledPaper filled = engine.layOut(
                paper.order(), paper.format(), read -> progress.accept((int) ((long) LAID_OUT * read / rows)));
        progress.accept(LAID_OUT);
        return filled;
    }

    private Made merged(JobStore.Taken job, IntConsumer progress) {
        List<Preparation.Ready> papers = new ArrayList<>();
        List<FilledPaper> filled = new ArrayList<>();
        try {
            for (int i = 0; i < job.draft().parts().size(); i++) {
                Preparation.Ready paper = ready(job, i);
                filled.add(layOut(paper, from(i, progress)));
                papers.add(paper);
            }
            List<JasperPrint> prints = filled.stream().map(FilledPaper::print).toList();
            JobFiles.Stored stored = files.store(file -> engine.merge(prints, job.title(), file));
            return new Made(
                    new JobStore.Result(
                            stored.key(), name(job.title() + ".pdf"), ReportFormat.PDF.mediaType(), stored.size()),
                    papers);
        } finally {
            filled.forEach(FilledPaper::close);
        }
    }

    private Made zipped(JobStore.Taken job, IntConsumer progress) {
        List<Preparation.Ready> papers = new ArrayList<>();
        JobFiles.Stored stored = files.store(file -> {
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                for (int i = 0; i < job.draft().parts().size(); i++) {
                    Preparation.Ready paper = ready(job, i);
                    // The number keeps the order, and apart what is called the same.
                    zip.putNextEntry(new ZipEntry("%02d - %s".formatted(i + 1, name(paper.fileName()))));
                    write(paper, unclosed(zip), from(i, progress));
                    zip.closeEntry();
                    papers.add(paper);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Made(new JobStore.Result(stored.key(), name(job.title() + ".zip"), ZIP_TYPE, stored.size()), papers);
    }

    private static IntConsumer from(int part, IntConsumer progress) {
        return done -> progress.accept(WHOLE * part + done);
    }

    private Preparation.Ready ready(JobStore.Taken job, int part) {
        PaperPart wanted = job.draft().parts().get(part);
        try {
            return switch (reports.prepare(wanted.report(), wanted.format(), wanted.query())) {
                case Preparation.Ready ready -> ready;
                case Preparation.Not(ReportOutcome outcome) ->
                    throw new Faulty(PartFaults.of(part, outcome).getFirst());
            };
        } catch (AccessDeniedException denied) {
            throw new Faulty(PartFaults.forbidden(part));
        }
    }

    /** Writers of papers close what they write to; here the next paper follows. */
    private static OutputStream unclosed(OutputStream file) {
        return new FilterOutputStream(file) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static String name(String name) {
        return FileNames.safe(name);
    }
}
