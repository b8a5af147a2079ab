/**
 */
package org.waymark.model.cjm.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Merge Conflict</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getElementId <em>Element Id</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getOwnerId <em>Owner Id</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getOurs <em>Ours</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MergeConflictImpl#getTheirs <em>Theirs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MergeConflictImpl extends ElementImpl implements MergeConflict {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ConflictKind KIND_EDEFAULT = ConflictKind.BOTH_CHANGED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ConflictKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getElementId() <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElementId()
	 * @generated
	 * @ordered
	 */
	protected static final String ELEMENT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElementId() <em>Element Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElementId()
	 * @generated
	 * @ordered
	 */
	protected String elementId = ELEMENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnerId() <em>Owner Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerId()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwnerId() <em>Owner Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerId()
	 * @generated
	 * @ordered
	 */
	protected String ownerId = OWNER_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected static final String FEATURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeature() <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeature()
	 * @generated
	 * @ordered
	 */
	protected String feature = FEATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOurs() <em>Ours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOurs()
	 * @generated
	 * @ordered
	 */
	protected static final String OURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOurs() <em>Ours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOurs()
	 * @generated
	 * @ordered
	 */
	protected String ours = OURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTheirs() <em>Theirs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheirs()
	 * @generated
	 * @ordered
	 */
	protected static final String THEIRS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheirs() <em>Theirs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheirs()
	 * @generated
	 * @ordered
	 */
	protected String theirs = THEIRS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MergeConflictImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.MERGE_CONFLICT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConflictKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ConflictKind newKind) {
		ConflictKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElementId() {
		return elementId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElementId(String newElementId) {
		String oldElementId = elementId;
		elementId = newElementId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__ELEMENT_ID, oldElementId, elementId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwnerId() {
		return ownerId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerId(String newOwnerId) {
		String oldOwnerId = ownerId;
		ownerId = newOwnerId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__OWNER_ID, oldOwnerId, ownerId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeature() {
		return feature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeature(String newFeature) {
		String oldFeature = feature;
		feature = newFeature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__FEATURE, oldFeature, feature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOurs() {
		return ours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOurs(String newOurs) {
		String oldOurs = ours;
		ours = newOurs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__OURS, oldOurs, ours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheirs() {
		return theirs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheirs(String newTheirs) {
		String oldTheirs = theirs;
		theirs = newTheirs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.MERGE_CONFLICT__THEIRS, oldTheirs, theirs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.MERGE_CONFLICT__KIND:
				return getKind();
			case CjmPackage.MERGE_CONFLICT__ELEMENT_ID:
				return getElementId();
			case CjmPackage.MERGE_CONFLICT__OWNER_ID:
				return getOwnerId();
			case CjmPackage.MERGE_CONFLICT__FEATURE:
				return getFeature();
			case CjmPackage.MERGE_CONFLICT__BASE:
				return getBase();
			case CjmPackage.MERGE_CONFLICT__OURS:
				return getOurs();
			case CjmPackage.MERGE_CONFLICT__THEIRS:
				return getTheirs();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CjmPackage.MERGE_CONFLICT__KIND:
				setKind((ConflictKind)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__ELEMENT_ID:
				setElementId((String)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__OWNER_ID:
				setOwnerId((String)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__FEATURE:
				setFeature((String)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__BASE:
				setBase((String)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__OURS:
				setOurs((String)newValue);
				return;
			case CjmPackage.MERGE_CONFLICT__THEIRS:
				setTheirs((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CjmPackage.MERGE_CONFLICT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__ELEMENT_ID:
				setElementId(ELEMENT_ID_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__OWNER_ID:
				setOwnerId(OWNER_ID_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__FEATURE:
				setFeature(FEATURE_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__OURS:
				setOurs(OURS_EDEFAULT);
				return;
			case CjmPackage.MERGE_CONFLICT__THEIRS:
				setTheirs(THEIRS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CjmPackage.MERGE_CONFLICT__KIND:
				return kind != KIND_EDEFAULT;
			case CjmPackage.MERGE_CONFLICT__ELEMENT_ID:
				return ELEMENT_ID_EDEFAULT == null ? elementId != null : !ELEMENT_ID_EDEFAULT.equals(elementId);
			case CjmPackage.MERGE_CONFLICT__OWNER_ID:
				return OWNER_ID_EDEFAULT == null ? ownerId != null : !OWNER_ID_EDEFAULT.equals(ownerId);
			case CjmPackage.MERGE_CONFLICT__FEATURE:
				return FEATURE_EDEFAULT == null ? feature != null : !FEATURE_EDEFAULT.equals(feature);
			case CjmPackage.MERGE_CONFLICT__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case CjmPackage.MERGE_CONFLICT__OURS:
				return OURS_EDEFAULT == null ? ours != null : !OURS_EDEFAULT.equals(ours);
			case CjmPackage.MERGE_CONFLICT__THEIRS:
				return THEIRS_EDEFAULT == null ? theirs != null : !THEIRS_EDEFAULT.equals(theirs);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", elementId: ");
		result.append(elementId);
		result.append(", ownerId: ");
		result.append(ownerId);
		result.append(", feature: ");
		result.append(feature);
		result.append(", base: ");
		result.append(base);
		result.append(", ours: ");
		result.append(ours);
		result.append(", theirs: ");
		result.append(theirs);
		result.append(')');
		return result.toString();
	}

} //MergeConflictImpl
