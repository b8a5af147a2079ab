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
import org.waymark.model.cjm.Journey;

/**
 * This is the item provider adapter for a {@link org.waymark.model.cjm.Journey} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class JourneyItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JourneyItemProvider(AdapterFactory adapterFactory) {
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
			addKindPropertyDescriptor(object);
			addStatusPropertyDescriptor(object);
			addScenarioPropertyDescriptor(object);
			addPersonasPropertyDescriptor(object);
			addOwnerPropertyDescriptor(object);
			addBaselinePropertyDescriptor(object);
			addDecisionPropertyDescriptor(object);
			addReviewedByPropertyDescriptor(object);
			addReviewedPropertyDescriptor(object);
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
				 getString("_UI_Journey_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_formatVersion_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_kind_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_status_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_status_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__STATUS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Scenario feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addScenarioPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_scenario_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_scenario_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__SCENARIO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Personas feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPersonasPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_personas_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_personas_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__PERSONAS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Owner feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOwnerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_owner_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_owner_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__OWNER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Baseline feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBaselinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_baseline_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_baseline_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__BASELINE,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Decision feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDecisionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_decision_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_decision_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__DECISION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reviewed By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_reviewedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_reviewedBy_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__REVIEWED_BY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reviewed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Journey_reviewed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Journey_reviewed_feature", "_UI_Journey_type"),
				 CjmPackage.Literals.JOURNEY__REVIEWED,
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
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__STAGES);
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__TRANSITIONS);
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__VIEWS);
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__NOTES);
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__MEASUREMENTS);
			childrenFeatures.add(CjmPackage.Literals.JOURNEY__CONFLICTS);
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

		switch (notification.getFeatureID(Journey.class)) {
			case CjmPackage.JOURNEY__FORMAT_VERSION:
			case CjmPackage.JOURNEY__KIND:
			case CjmPackage.JOURNEY__STATUS:
			case CjmPackage.JOURNEY__SCENARIO:
			case CjmPackage.JOURNEY__DECISION:
			case CjmPackage.JOURNEY__REVIEWED_BY:
			case CjmPackage.JOURNEY__REVIEWED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CjmPackage.JOURNEY__STAGES:
			case CjmPackage.JOURNEY__TRANSITIONS:
			case CjmPackage.JOURNEY__VIEWS:
			case CjmPackage.JOURNEY__NOTES:
			case CjmPackage.JOURNEY__MEASUREMENTS:
			case CjmPackage.JOURNEY__CONFLICTS:
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
				(CjmPackage.Literals.JOURNEY__STAGES,
				 CjmFactory.eINSTANCE.createStage()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.JOURNEY__TRANSITIONS,
				 CjmFactory.eINSTANCE.createTransition()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.JOURNEY__VIEWS,
				 CjmFactory.eINSTANCE.createView()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.JOURNEY__NOTES,
				 CjmFactory.eINSTANCE.createNote()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.JOURNEY__MEASUREMENTS,
				 CjmFactory.eINSTANCE.createMeasurement()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.JOURNEY__CONFLICTS,
				 CjmFactory.eINSTANCE.createMergeConflict()));
	}

}
