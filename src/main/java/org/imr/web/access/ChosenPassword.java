package org.imr.web.access;

import java.io.Serializable;
import org.imr.kernel.Rejected;

/** A password chosen in a form, typed twice since it is not seen while it is typed. */
public class ChosenPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient String first;
    private transient String again;

    /** The password. @throws Rejected `access.password-twice` when the two differ */
    String taken() {
        if (first != null && !first.equals(again)) {
            throw new Rejected("access.password-twice");
        }
        return first;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
