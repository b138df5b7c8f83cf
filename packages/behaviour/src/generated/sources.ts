// Made from spec/sources.yaml by `pnpm generate`. Do not edit: change the source and run that.
// inputs  sha256:8da3f369fb2f8cfaf93c69a8d5f52c7a111208123898489747547530551b960b
// content sha256:9a7e76d88e78d561749a6aa702de11897ee499474ec6ad0826c180a0dbe3211b

import type { EvidenceSource } from '../behaviour.ts';

export const sources: Readonly<Record<string, EvidenceSource>> = {
  "ims-v2-add-image-tag": {
    "title": "Adding an Image Tag",
    "publisher": "Huawei Cloud, Image Management Service API reference",
    "edition": "topic EN-US_TOPIC_0102682863",
    "url": "https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_0618.html"
  },
  "ims-v2-batch-image-tags": {
    "title": "Adding or Deleting Image Tags in Batches",
    "publisher": "Open Telekom Cloud, Image Management Service API reference",
    "edition": "topic en-us_topic_0102682862, between 2022-10-05 and 2025-05-12",
    "url": "https://github.com/opentelekomcloud-docs/image-management-service/blob/main/api-ref/source/ims_apis/image_tagging/adding_or_deleting_image_tags_in_a_batch.rst"
  },
  "ims-v1-add-or-modify-tag": {
    "title": "Adding or Modifying a Tag",
    "publisher": "Huawei Cloud, Image Management Service API reference",
    "edition": "topic EN-US_TOPIC_0067360381",
    "url": "https://support.huaweicloud.com/intl/en-us/api-ims/ims_03_0612.html"
  },
  "ecl-v2-add-image-tag": {
    "title": "Add image tag",
    "publisher": "NTT Communications, Enterprise Cloud 2.0 image storage API reference",
    "url": "https://sdpf.ntt.com/services/docs/image-storage/api-references/rsts/APIList/Image_Data_Storage/Add_image_tag.html"
  },
  "rackspace-v2-image-tag": {
    "title": "Image tag operations",
    "publisher": "Rackspace, Cloud Images v2 API reference",
    "url": "https://docs.rackspace.com/docs/cloud-images/v2/api-reference/image-tag-operations"
  },
  "ims-api-reference": {
    "title": "Image Management Service API reference, further pages of the tag family",
    "publisher": "Huawei Cloud and Open Telekom Cloud",
    "edition": "opentelekomcloud-docs/image-management-service 7f136da (2026-04-22) and its history; huaweicloudDocs/ims 530b5c7 (2022-12-07); pages of support.huaweicloud.com in their editions of 2024 to 2026",
    "url": "https://docs.otc.t-systems.com/image-management-service/api-ref/"
  },
  "api-gateway-signing-guide": {
    "title": "API Request Signing Guide",
    "publisher": "Huawei Cloud",
    "edition": "Error Codes of 2025-10-20",
    "url": "https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-errorcode.html"
  },
  "ocr-token-faq": {
    "title": "Optical Character Recognition, FAQs, error codes",
    "publisher": "Huawei Cloud",
    "edition": "2024-09-23",
    "url": "https://support.huaweicloud.com/intl/en-us/ocr_faq/ocr_01_0063.html"
  },
  "ims-sdk": {
    "title": "huaweicloud-sdk-nodejs-v3, services/ims/v2, and the comments of huaweicloud-sdk-python-v3, huaweicloudsdkims/v2",
    "publisher": "Huawei Cloud",
    "edition": "nodejs b081640 (2026-08-06); python 0d032bf",
    "url": "https://github.com/huaweicloud/huaweicloud-sdk-nodejs-v3"
  },
  "gophertelekomcloud": {
    "title": "gophertelekomcloud, openstack/ims",
    "publisher": "Open Telekom Cloud",
    "edition": "30e3307 (2024-10-22)",
    "url": "https://github.com/opentelekomcloud/gophertelekomcloud"
  },
  "glance-25.1-measured": {
    "title": "OpenStack Glance 25.1.0-2+deb12u5 of Debian 12, observed over HTTP",
    "publisher": "OpenStack, packaged by Debian",
    "edition": "25.1.0-2+deb12u5 with its packaged configuration and a file store; without authentication, with a context filter and with enforced new policy defaults for the access matrix, and behind keystonemiddleware for the answers to a missing or unknown token"
  },
  "glance-source": {
    "title": "openstack/glance and openstack/glance_store",
    "publisher": "OpenStack",
    "edition": "glance 25.1.0, compared with c76abb0 (2026-07-22); glance_store 4.1.0",
    "url": "https://opendev.org/openstack/glance"
  },
  "webob-source": {
    "title": "WebOb, webob/exc.py",
    "publisher": "Pylons Project",
    "edition": "1.8.6",
    "url": "https://github.com/Pylons/webob"
  },
  "eventlet-source": {
    "title": "eventlet, eventlet/wsgi.py",
    "publisher": "eventlet",
    "url": "https://github.com/eventlet/eventlet"
  },
  "openstack-image-api-ref": {
    "title": "Image Service API v2",
    "publisher": "OpenStack",
    "edition": "api-ref of openstack/glance c76abb0 (2026-07-22)",
    "url": "https://docs.openstack.org/api-ref/image/v2/"
  },
  "ecl-delete-image-tag": {
    "title": "Delete image tag",
    "publisher": "NTT Communications, Enterprise Cloud 2.0 image storage API reference",
    "url": "https://sdpf.ntt.com/services/docs/image-storage/api-references/rsts/APIList/Image_Data_Storage/Delete_image_tag.html"
  },
  "ecl-first-step": {
    "title": "Get Started with Enterprise Cloud 2.0 API",
    "publisher": "NTT Communications, Enterprise Cloud 2.0",
    "url": "https://ecl.ntt.com/en/documents/api-references-first-step/"
  },
  "ecl-iam-tutorial": {
    "title": "IAM Role and IAM Group",
    "publisher": "NTT Communications, Enterprise Cloud 2.0 tutorials",
    "url": "https://ecl.ntt.com/en/documents/tutorials/rsts/CustomerPortal/IAM/API_Restrictions/Introduction/introduction.html"
  },
  "eclsdk": {
    "title": "eclsdk, ecl/image/v2",
    "publisher": "NTT Communications",
    "edition": "7d2f7a8",
    "url": "https://github.com/nttcom/eclsdk"
  },
  "eclcloud": {
    "title": "eclcloud, ecl/imagestorage/v2/images",
    "publisher": "NTT Communications",
    "edition": "cb494b3",
    "url": "https://github.com/nttcom/eclcloud"
  },
  "rackspace-v2-reference": {
    "title": "Cloud Images v2 API reference, pages beside the image tag operations",
    "publisher": "Rackspace",
    "edition": "rackerlabs/docs-cloud-images 024d78e",
    "url": "https://docs.rackspace.com/docs/cloud-images/v2/api-reference"
  },
  "cloudroast": {
    "title": "Cloudroast, image tag tests of Rackspace's own conformance suite",
    "publisher": "Rackspace",
    "edition": "openstack-archive/cloudroast 42a0c49",
    "url": "https://opendev.org/openstack-archive/cloudroast"
  }
};
