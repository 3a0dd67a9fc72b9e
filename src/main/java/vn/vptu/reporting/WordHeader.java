package vn.vptu.reporting;

import org.jspecify.annotations.Nullable;

/** The strip above the text of a Word document: the page number, and on drafts the word that says so, also across. */
final class WordHeader {

    private static final String LOOK = "<w:rPr><w:sz w:val=\"28\"/></w:rPr>";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w10=\"urn:schemas-microsoft-com:office:word\">"
            + "<w:p>%s</w:p></w:hdr>";

    private WordHeader() {}

    /**
     * The part of the document that holds the strip.
     *
     * @param name of the part, without ending
     * @param numbered with the page number, which the first page does not have
     * @param width of the text below it, in twentieths of a point
     */
    static String xml(String name, boolean numbered, int width, @Nullable String watermark) {
        String number = numbered
                ? run("<w:fldChar w:fldCharType=\"begin\"/>")
                        + run("<w:instrText>PAGE</w:instrText>")
                        + run("<w:fldChar w:fldCharType=\"separate\"/>")
                        + run("<w:t>2</w:t>")
                        + run("<w:fldChar w:fldCharType=\"end\"/>")
                : "";
        String draft = watermark == null
                ? ""
                : "<w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:sz w:val=\"24\"/></w:rPr><w:t>%s</w:t></w:r>"
                                .formatted(escaped(watermark))
                        + across(name, watermark);
        String tabs = "<w:tabs><w:tab w:val=\"center\" w:pos=\"%d\"/><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>"
                .formatted(width / 2, width);
        return HEADER.formatted("<w:pPr>%s</w:pPr><w:r><w:tab/></w:r>%s%s".formatted(tabs, number, draft));
    }

    private static String run(String content) {
        return "<w:r>" + LOOK + content + "</w:r>";
    }

    /** The word across the page as Word itself writes it. */
    private static String across(String name, String word) {
        return ("<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
                        + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
                        + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
                        + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
                        + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/>"
                        + "<v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/>"
                        + "<v:f eqn=\"sum @6 0 @5\"/></v:formulas><v:path textpathok=\"t\" o:connecttype=\"custom\""
                        + " o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\" o:connectangles=\"270,180,90,0\"/>"
                        + "<v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
                        + "<v:shape id=\"%s\" o:spid=\"_x0000_s20%s\" type=\"#_x0000_t136\" style=\"position:absolute;"
                        + "margin-left:0;margin-top:0;width:500pt;height:110pt;rotation:315;z-index:-251658752;"
                        + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                        + "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\""
                        + " fillcolor=\"#e0e0e0\" stroked=\"f\"><v:fill opacity=\".5\"/>"
                        + "<v:textpath style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt;font-weight:bold\""
                        + " string=\"%s\"/></v:shape></w:pict></w:r>")
                .formatted("watermark-" + name, name.equals("header1") ? "49" : "50", escaped(word));
    }

    private static String escaped(String text) {
        return PaperText.clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
