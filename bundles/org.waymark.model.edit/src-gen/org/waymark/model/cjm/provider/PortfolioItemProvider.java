/**
 */
package org.waymark.model.cjm.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Portfolio;

/**
 * This is the item provider adapter for a {@link org.waymark.model.cjm.Portfolio} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PortfolioItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortfolioItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatVersionPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addClientPropertyDescriptor(object);
			addLogoPropertyDescriptor(object);
			addAccentPropertyDescriptor(object);
			addFontPropertyDescriptor(object);
			addVersionLabelPropertyDescriptor(object);
			addConfidentialityPropertyDescriptor(object);
			addAuthorPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_formatVersion_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_language_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Client feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addClientPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_client_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_client_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__CLIENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Logo feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLogoPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_logo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_logo_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__LOGO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Accent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAccentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_accent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_accent_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__ACCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Font feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFontPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_font_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_font_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__FONT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Version Label feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVersionLabelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_versionLabel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_versionLabel_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__VERSION_LABEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Confidentiality feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConfidentialityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_confidentiality_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_confidentiality_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__CONFIDENTIALITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Author feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAuthorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Portfolio_author_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Portfolio_author_feature", "_UI_Portfolio_type"),
				 CjmPackage.Literals.PORTFOLIO__AUTHOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__PERSONAS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__FUNCTIONS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__CHANNELS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__SYSTEMS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__METRICS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__COMPETITORS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__INITIATIVES);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__EVIDENCE);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__CONSTRAINTS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__JOURNEYS);
			childrenFeatures.add(CjmPackage.Literals.PORTFOLIO__CONFLICTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Portfolio.class)) {
			case CjmPackage.PORTFOLIO__FORMAT_VERSION:
			case CjmPackage.PORTFOLIO__LANGUAGE:
			case CjmPackage.PORTFOLIO__CLIENT:
			case CjmPackage.PORTFOLIO__LOGO:
			case CjmPackage.PORTFOLIO__ACCENT:
			case CjmPackage.PORTFOLIO__FONT:
			case CjmPackage.PORTFOLIO__VERSION_LABEL:
			case CjmPackage.PORTFOLIO__CONFIDENTIALITY:
			case CjmPackage.PORTFOLIO__AUTHOR:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CjmPackage.PORTFOLIO__PERSONAS:
			case CjmPackage.PORTFOLIO__FUNCTIONS:
			case CjmPackage.PORTFOLIO__CHANNELS:
			case CjmPackage.PORTFOLIO__SYSTEMS:
			case CjmPackage.PORTFOLIO__METRICS:
			case CjmPackage.PORTFOLIO__COMPETITORS:
			case CjmPackage.PORTFOLIO__INITIATIVES:
			case CjmPackage.PORTFOLIO__EVIDENCE:
			case CjmPackage.PORTFOLIO__CONSTRAINTS:
			case CjmPackage.PORTFOLIO__JOURNEYS:
			case CjmPackage.PORTFOLIO__CONFLICTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__PERSONAS,
				 CjmFactory.eINSTANCE.createPersona()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__FUNCTIONS,
				 CjmFactory.eINSTANCE.createBusinessFunction()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__CHANNELS,
				 CjmFactory.eINSTANCE.createChannel()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__SYSTEMS,
				 CjmFactory.eINSTANCE.createITSystem()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__METRICS,
				 CjmFactory.eINSTANCE.createMetric()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__COMPETITORS,
				 CjmFactory.eINSTANCE.createCompetitor()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__INITIATIVES,
				 CjmFactory.eINSTANCE.createInitiative()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__EVIDENCE,
				 CjmFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__CONSTRAINTS,
				 CjmFactory.eINSTANCE.createConstraint()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__JOURNEYS,
				 CjmFactory.eINSTANCE.createJourney()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.PORTFOLIO__CONFLICTS,
				 CjmFactory.eINSTANCE.createMergeConflict()));
	}

}
