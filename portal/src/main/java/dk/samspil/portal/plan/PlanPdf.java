package dk.samspil.portal.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The plan as a tagged PDF (PDF/UA), with its font inside, so that it reads the same, and aloud, everywhere. */
@Component
class PlanPdf {

    /** Liberation Sans, which comes with PDFBox; it holds every Danish letter. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int NORMAL = 400;

    byte[] of(PlanDocument plan) {
        var document = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(PlanPdf::font, "Sans", NORMAL, FontStyle.NORMAL, true);
            // Nothing is fetched from anywhere: the document is all there is.
            builder.useUriResolver((base, uri) -> null);
            builder.withHtmlContent(PlanHtml.of(plan), null);
            builder.toStream(document);
            builder.run();
            return document.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream font() {
        return PlanPdf.class.getResourceAsStream(FONT);
    }
}
