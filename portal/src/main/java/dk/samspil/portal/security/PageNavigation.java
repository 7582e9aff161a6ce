package dk.samspil.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/**
 * A browser that goes to a page: it asks for HTML, at an address that names no file. Any such address gets the one page
 * there is, which finds its way itself and says so when there is no way; so its routes need not be listed here.
 */
final class PageNavigation {

    private PageNavigation() {}

    static boolean is(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && isPage(request.getRequestURI());
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/")
                && !path.startsWith("/actuator")
                && !StringUtils.getFilename(path).contains(".");
    }
}
