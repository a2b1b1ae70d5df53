package org.imr.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;

/**
 * Stands at the addresses that are also folders of pages. Without it the container, before the {@link Gate} is asked, sends
 * `/groups` on to `/groups/`, where there is nothing. The gate leads these addresses to their pages, so nothing arrives here.
 */
@WebServlet({"/groups", "/participants", "/assessments", "/library", "/programme", "/admin", "/resources"})
public class PageFolders extends HttpServlet {

    private static final long serialVersionUID = 1L;
}
