package org.imr.platform;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * The addresses to which browsers send files. The container reads files only for an address whose own servlet takes them; the
 * {@link Gate} then leads the request on to its page like all others, so that nothing is ever done here.
 */
@WebServlet("/exchange")
@MultipartConfig(maxFileSize = 30 << 20, maxRequestSize = 31 << 20, fileSizeThreshold = 1 << 20)
public class Uploads extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
