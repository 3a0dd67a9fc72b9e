package vn.vptu.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** Everything a page says: what is seen, what a screen reader is told, and what components may say by themselves. */
final class PageTexts {

    private static final String COLLECT = """
            () => {
              const said = [];
              const byThemselves = [];
              const labels = [];
              const put = (list, text) => { if (text && text.trim()) list.push(text.replace(/\\s+/g, ' ').trim()); };
              const say = (text) => put(said, text);
              const words = (value) => {
                if (typeof value === 'string') put(byThemselves, value);
                else if (value && typeof value === 'object') Object.values(value).forEach(words);
              };
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  const around = node.parentElement;
                  if (!around || around.checkVisibility()) say(node.nodeValue);
                  return;
                }
                if (['STYLE', 'SCRIPT', 'NOSCRIPT'].includes(node.tagName)) return;
                if (node.nodeType === Node.ELEMENT_NODE) {
                  if (node.getAttribute('aria-hidden') === 'true') return;
                  ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].forEach((name) => put(labels, node.getAttribute(name)));
                  if (node.i18n) words(node.i18n);
                  if (node.shadowRoot) walk(node.shadowRoot);
                }
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              say(document.title);
              return [said.concat(labels), byThemselves, labels];
            }
            """;

    private final List<List<String>> texts;

    @SuppressWarnings("unchecked")
    PageTexts(Page page) {
        this.texts = (List<List<String>>) page.evaluate(COLLECT);
    }

    /** What is there to be read or heard. */
    List<String> said() {
        return texts.get(0);
    }

    /** What a screen reader is told beside what is seen; the framework makes some of it. */
    List<String> labels() {
        return texts.get(2);
    }

    /** What the framework's components have been given to say when the time comes, or would say of their own. */
    List<String> saidByComponents() {
        return texts.get(1);
    }
}
