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
import org.waymark.model.cjm.Touchpoint;

/**
 * This is the item provider adapter for a {@link org.waymark.model.cjm.Touchpoint} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TouchpointItemProvider extends StepItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TouchpointItemProvider(AdapterFactory adapterFactory) {
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

			addKindPropertyDescriptor(object);
			addMomentPropertyDescriptor(object);
			addPersonasPropertyDescriptor(object);
			addInitiatorPropertyDescriptor(object);
			addReceiverPropertyDescriptor(object);
			addChannelsPropertyDescriptor(object);
			addActionPropertyDescriptor(object);
			addThoughtPropertyDescriptor(object);
			addContextPropertyDescriptor(object);
			addBestExpectationPropertyDescriptor(object);
			addWorstExpectationPropertyDescriptor(object);
			addPromisePropertyDescriptor(object);
			addPromiseKeptPropertyDescriptor(object);
			addImportancePropertyDescriptor(object);
			addDurationPropertyDescriptor(object);
			addPicturePropertyDescriptor(object);
			addPhysicalEvidencePropertyDescriptor(object);
			addInitiativesPropertyDescriptor(object);
			addDetailedByPropertyDescriptor(object);
			addPlannedPropertyDescriptor(object);
			addCompliancePropertyDescriptor(object);
			addTimePropertyDescriptor(object);
			addCountPropertyDescriptor(object);
			addVotesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
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
				 getString("_UI_Touchpoint_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_kind_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Moment feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMomentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_moment_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_moment_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__MOMENT,
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
				 getString("_UI_Touchpoint_personas_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_personas_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PERSONAS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Initiator feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInitiatorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_initiator_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_initiator_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__INITIATOR,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Receiver feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReceiverPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_receiver_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_receiver_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__RECEIVER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Channels feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChannelsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_channels_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_channels_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__CHANNELS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Action feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_action_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_action_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__ACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Thought feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addThoughtPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_thought_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_thought_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__THOUGHT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Context feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_context_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_context_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__CONTEXT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Best Expectation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBestExpectationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_bestExpectation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_bestExpectation_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__BEST_EXPECTATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Worst Expectation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWorstExpectationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_worstExpectation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_worstExpectation_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Promise feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPromisePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_promise_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_promise_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PROMISE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Promise Kept feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPromiseKeptPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_promiseKept_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_promiseKept_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Importance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addImportancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_importance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_importance_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__IMPORTANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_duration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_duration_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Picture feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPicturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_picture_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_picture_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PICTURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Physical Evidence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPhysicalEvidencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_physicalEvidence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_physicalEvidence_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PHYSICAL_EVIDENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Initiatives feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInitiativesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_initiatives_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_initiatives_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__INITIATIVES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Detailed By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDetailedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_detailedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_detailedBy_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__DETAILED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_planned_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_planned_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__PLANNED,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Compliance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCompliancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_compliance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_compliance_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__COMPLIANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_time_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_time_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Count feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCountPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_count_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_count_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__COUNT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Votes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVotesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Touchpoint_votes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Touchpoint_votes_feature", "_UI_Touchpoint_type"),
				 CjmPackage.Literals.TOUCHPOINT__VOTES,
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
			childrenFeatures.add(CjmPackage.Literals.TOUCHPOINT__BENCHMARKS);
			childrenFeatures.add(CjmPackage.Literals.TOUCHPOINT__BACKSTAGE);
			childrenFeatures.add(CjmPackage.Literals.TOUCHPOINT__MICRO_INTERACTIONS);
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

		switch (notification.getFeatureID(Touchpoint.class)) {
			case CjmPackage.TOUCHPOINT__KIND:
			case CjmPackage.TOUCHPOINT__MOMENT:
			case CjmPackage.TOUCHPOINT__ACTION:
			case CjmPackage.TOUCHPOINT__THOUGHT:
			case CjmPackage.TOUCHPOINT__CONTEXT:
			case CjmPackage.TOUCHPOINT__BEST_EXPECTATION:
			case CjmPackage.TOUCHPOINT__WORST_EXPECTATION:
			case CjmPackage.TOUCHPOINT__PROMISE:
			case CjmPackage.TOUCHPOINT__PROMISE_KEPT:
			case CjmPackage.TOUCHPOINT__IMPORTANCE:
			case CjmPackage.TOUCHPOINT__DURATION:
			case CjmPackage.TOUCHPOINT__PICTURE:
			case CjmPackage.TOUCHPOINT__PHYSICAL_EVIDENCE:
			case CjmPackage.TOUCHPOINT__COMPLIANCE:
			case CjmPackage.TOUCHPOINT__TIME:
			case CjmPackage.TOUCHPOINT__COUNT:
			case CjmPackage.TOUCHPOINT__VOTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case CjmPackage.TOUCHPOINT__BENCHMARKS:
			case CjmPackage.TOUCHPOINT__BACKSTAGE:
			case CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS:
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
				(CjmPackage.Literals.TOUCHPOINT__BENCHMARKS,
				 CjmFactory.eINSTANCE.createBenchmark()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.TOUCHPOINT__BACKSTAGE,
				 CjmFactory.eINSTANCE.createBackstageStep()));

		newChildDescriptors.add
			(createChildParameter
				(CjmPackage.Literals.TOUCHPOINT__MICRO_INTERACTIONS,
				 CjmFactory.eINSTANCE.createTouchpoint()));
	}

}
