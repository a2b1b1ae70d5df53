package org.imr.platform;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * The addresses to which a site's own handouts are sent, as {@link Uploads}. The container lays on the disk what is several times too
 * large, so that the page can say so with everything typed still there; what is larger still never gets past the {@link Gate}.
 */
@WebServlet("/library/own/*")
@MultipartConfig(maxFileSize = HandoutUploads.LARGEST, maxRequestSize = HandoutUploads.LARGEST, fileSizeThreshold = 1 << 20)
public class HandoutUploads extends HttpServlet {

    /** In bytes. */
    static final long LARGEST = 100L << 20;

    private static final long serialVersionUID = 1L;
}
