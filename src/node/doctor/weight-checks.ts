import { errorMessage } from '../../core/errors.ts'
import { defaultUser } from '../../executor/index.ts'
import type { Settings } from '../config/options.ts'
import { isContainer } from '../provider/container-services.ts'
import { weightsOf } from '../provider/service-query.ts'
import { lookAtWeights, parseShown } from '../provider/service-weights.ts'
import type { Finding } from './check.ts'
import { fail, ok, warn } from './check.ts'
import type { CheckResult } from './run-checks.ts'

/** The folders of weights that services in containers are shown, as far as that can be told without their images. */
export async function* weightChecks({ service, dataDir }: Pick<Settings, 'service' | 'dataDir'>): AsyncIterable<CheckResult> {
  for (const reference of service.filter(isContainer)) {
    const text = weightsOf(reference)
    if (text !== undefined) yield { name: 'weights', needs: ['provider'], ...(await checkWeights({ reference, text, dataDir })) }
  }
}

async function checkWeights({ reference, text, dataDir }: { readonly reference: string; readonly text: string; readonly dataDir: string }): Promise<Finding> {
  try {
    const written = reference.startsWith('docker://') ? parseShown(text).folder : text
    const { folder, warnings } = await lookAtWeights({ service: reference, folder: written, user: defaultUser(), dataDir })
    const [first] = warnings
    if (first !== undefined)
      return warn(`${folder}: ${warnings.join('; ')}`, 'let the container’s user read all that the model needs, by paths inside the folder')
    return ok(`${folder} can be read by the containers`)
  } catch (cause) {
    return fail(errorMessage(cause), 'name a folder that the user “nobody” may read: chmod -R o+rX')
  }
}
