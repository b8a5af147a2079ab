package org.waymark.model.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.waymark.core.text.ClassIcons;
import org.waymark.core.text.FeatureSection;
import org.waymark.core.text.Labels;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.provider.CjmEditPlugin;

/**
 * The base of all item providers. Elements are called, drawn and described as everywhere in Waymark, in the language of
 * the machine; the generated code adds which properties and children there are.
 */
public abstract class ElementProvider extends ItemProviderAdapter {

    protected ElementProvider(AdapterFactory factory) {
        super(factory);
    }

    private static ModelTexts texts() {
        return ModelTexts.of(Locale.getDefault());
    }

    @Override
    public String getText(Object object) {
        return Labels.in(Locale.getDefault()).summary((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return ClassIcons.of(((EObject) object).eClass());
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return ClassIcons.of(((EObject) child).eClass());
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        String type = getTypeText(child);
        String list = getFeatureText(feature);
        return type.equals(list) ? type : list + ": " + type;
    }

    @Override
    protected String getTypeText(Object object) {
        return texts().title(((EObject) object).eClass());
    }

    @Override
    protected String getFeatureText(Object feature) {
        return texts().title((EStructuralFeature) feature);
    }

    @Override
    protected ResourceLocator getResourceLocator() {
        return CjmEditPlugin.INSTANCE;
    }

    /** Returns the key, which the generated code asks for; no text that is shown depends on it. */
    @Override
    public String getString(String key, boolean translate) {
        return key;
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return key;
    }

    @Override
    protected String getString(String key, String first, boolean translate) {
        return key;
    }

    @Override
    protected String getString(String key, String first, String second, boolean translate) {
        return key;
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator locator,
            String name, String description, EStructuralFeature feature, boolean settable, boolean multiLine,
            boolean sortChoices, Object image, String category, String[] filterFlags) {
        return super.createItemPropertyDescriptor(factory, locator, texts().title(feature),
                texts().explanation(feature), feature, settable, multiLine, sortChoices, image,
                FeatureSection.of(feature).title(Locale.getDefault()), filterFlags);
    }
}
