package org.draftroom.screenplay.browser;

import java.util.List;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;

/**
 * Has {@link Character} ask the browser, by {@link Characters}, where TeaVM would put tables of all of Unicode into each
 * module. Used by TeaVM alone, while it compiles.
 */
public final class BrowserCharacters implements ClassHolderTransformer {

    private static final List<String> ASKED = List.of("getType", "toUpperCase", "toLowerCase");

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(Character.class.getName())) {
            for (String name : ASKED) {
                MethodHolder method = type.getMethod(new MethodDescriptor(name, int.class, int.class));
                ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
                program.invoke(Characters.class, name, int.class, program.var(1, int.class))
                        .returnValue();
            }
        }
    }
}
