package org.fengqiao.law.ask;

import java.util.List;
import java.util.Map;

/** A kind of question the library answers. */
interface Question {

    /** One line for the list of commands. */
    String title();

    List<Field> fields();

    /** What can be typed, without the program's name. */
    List<String> examples();

    /** @throws org.fengqiao.law.LawException when it will not answer, with the reason in Chinese */
    Map<String, Object> answer(Inputs in);
}
