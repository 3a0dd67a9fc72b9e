package vn.vptu.base.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.vptu.base.i18n.Sentences;

/** What a browser shows when a request fails before it has come to a page of the application. */
@Component
class PlainErrors implements ErrorViewResolver {

    private final PlainPages pages;

    PlainErrors(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest failed, HttpStatus status, Map<String, Object> model) {
        View page = (values, request, response) -> write(request, response, status);
        ModelAndView answer = new ModelAndView(page);
        answer.setStatus(status);
        return answer;
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        Sentences words = pages.words(request);
        byte[] page = switch (status) {
            case NOT_FOUND ->
                page(request, status, words.say("error.not-found.title"), words.say("error.plain.not-found"));
            case FORBIDDEN ->
                page(request, status, words.say("error.forbidden.title"), words.say("error.forbidden.sentence"));
            default ->
                status.is4xxClientError()
                        ? page(
                                request,
                                status,
                                words.say("error.plain.refused.title"),
                                words.say("error.plain.refused"))
                        : page(
                                request,
                                status,
                                words.say("error.unexpected.title"),
                                words.say("error.plain.unexpected"));
        };
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", PlainPages.POLICY);
        response.getOutputStream().write(page);
    }

    private byte[] page(HttpServletRequest request, HttpStatus status, String title, String sentence) {
        return pages.html(request, status.value(), title, List.of(sentence)).getBytes(StandardCharsets.UTF_8);
    }
}
