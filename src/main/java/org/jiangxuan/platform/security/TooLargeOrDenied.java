package org.jiangxuan.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.util.unit.DataSize;

/**
 * Refuses. A form with too large a file is not read at all, so that its token is missing as well: say what is really wrong.
 */
class TooLargeOrDenied implements AccessDeniedHandler {

    private final AccessDeniedHandler denied = new AccessDeniedHandlerImpl();
    private final DataSize most;

    TooLargeOrDenied(DataSize most) {
        this.most = most;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most.toBytes()) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            denied.handle(request, response, refusal);
        }
    }
}
